/** What is expected in each kind of crisis, sentence by sentence. */
@NullMarked
package org.muster.core.expectation;

import org.jspecify.annotations.NullMarked;

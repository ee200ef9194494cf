/** What whoever runs Muster looks at: what was set aside and waits for somebody. */
@NullMarked
package org.muster.console.operations;

import org.jspecify.annotations.NullMarked;

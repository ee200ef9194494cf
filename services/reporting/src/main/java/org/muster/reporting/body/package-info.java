/** What is sent from outside, read strictly: everything that is wrong is named at once. */
@NullMarked
package org.muster.reporting.body;

import org.jspecify.annotations.NullMarked;

/** What is lost or doubled when processes are killed in the middle. */
@NullMarked
package org.muster.benchmark.faults;

import org.jspecify.annotations.NullMarked;

/**
 * The main job, from a report to a mail on a page, and what happens to it when the process is
 * killed.
 */
@NullMarked
package org.muster.acceptance.job;

import org.jspecify.annotations.NullMarked;

/** The form with which a country office reports what happened. */
@NullMarked
package org.muster.console.report;

import org.jspecify.annotations.NullMarked;

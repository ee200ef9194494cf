/** What is stored of a country: one document with its standing and position, and its facts. */
@NullMarked
package org.muster.tracker.country;

import org.jspecify.annotations.NullMarked;

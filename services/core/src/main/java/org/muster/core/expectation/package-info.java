/** Expectations: the tables that IOM should find in a country, by the kind of its crises. */
@NullMarked
package org.muster.core.expectation;

import org.jspecify.annotations.NullMarked;

/** The situation of a country: the fold of its facts in order of effect. */
@NullMarked
package org.muster.core.situation;

import org.jspecify.annotations.NullMarked;

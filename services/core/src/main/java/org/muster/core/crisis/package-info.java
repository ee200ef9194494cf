/**
 * Crises: what happened, where it stands in the GLIDE catalogue, and which context decides the
 * coordination model.
 */
@NullMarked
package org.muster.core.crisis;

import org.jspecify.annotations.NullMarked;

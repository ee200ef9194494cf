/** What tests are given: reports in a few words, a catalogue, and histories grown from a seed. */
@NullMarked
package org.muster.core.given;

import org.jspecify.annotations.NullMarked;

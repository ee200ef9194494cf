/**
 * Muster as its users run it: a process of its own, started from the jar, stopped or killed from
 * outside.
 */
@NullMarked
package org.muster.acceptance.process;

import org.jspecify.annotations.NullMarked;

/**
 * The form that every identifier shares: short, plain ASCII, safe in a URL, never a name of a
 * person; and the reference to a person, which structures, posts and duties all hold.
 */
@NullMarked
package org.muster.core.identity;

import org.jspecify.annotations.NullMarked;

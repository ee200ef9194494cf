/** The notifier's view of the directory. */
@NullMarked
package org.muster.notifier.people;

import org.jspecify.annotations.NullMarked;

/** Checklists: what remains to be done before, during and after a crisis, and by when. */
@NullMarked
package org.muster.core.checklist;

import org.jspecify.annotations.NullMarked;

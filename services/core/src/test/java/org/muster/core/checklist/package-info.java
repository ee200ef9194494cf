/** Sentences about checklists and deadlines. */
@NullMarked
package org.muster.core.checklist;

import org.jspecify.annotations.NullMarked;

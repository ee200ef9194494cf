/**
 * Who represents IOM: posts and their incumbents, assignments to tables, absences. People are
 * opaque references.
 */
@NullMarked
package org.muster.core.representation;

import org.jspecify.annotations.NullMarked;

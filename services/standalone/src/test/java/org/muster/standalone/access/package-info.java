/**
 * Who may do what, tried at every address of the running process; and where people's data is not.
 */
@NullMarked
package org.muster.standalone.access;

import org.jspecify.annotations.NullMarked;

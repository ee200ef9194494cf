/** People in the directory: the only place where names and addresses are. */
@NullMarked
package org.muster.contract.person;

import org.jspecify.annotations.NullMarked;

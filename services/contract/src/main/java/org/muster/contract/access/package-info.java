/** Who is calling and what they may do; how services and scripts prove who they are. */
@NullMarked
package org.muster.contract.access;

import org.jspecify.annotations.NullMarked;

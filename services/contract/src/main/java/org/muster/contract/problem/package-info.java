/** How every refusal looks on the wire: one writer of problem documents (RFC 9457). */
@NullMarked
package org.muster.contract.problem;

import org.jspecify.annotations.NullMarked;

@NullMarked
package org.muster.contract.answer;

import org.jspecify.annotations.NullMarked;

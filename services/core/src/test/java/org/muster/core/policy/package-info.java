@NullMarked
package org.muster.core.policy;

import org.jspecify.annotations.NullMarked;

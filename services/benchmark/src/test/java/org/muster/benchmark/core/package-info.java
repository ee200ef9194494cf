@NullMarked
package org.muster.benchmark.core;

import org.jspecify.annotations.NullMarked;

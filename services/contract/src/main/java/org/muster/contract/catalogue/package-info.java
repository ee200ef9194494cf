/** The catalogue as people write it: one YAML file, read strictly. */
@NullMarked
package org.muster.contract.catalogue;

import org.jspecify.annotations.NullMarked;

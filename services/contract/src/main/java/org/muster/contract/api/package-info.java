/** The HTTP interfaces of the services and the shapes that they answer with. */
@NullMarked
package org.muster.contract.api;

import org.jspecify.annotations.NullMarked;

/** How IOM is organised, edition by edition, and whom a country office turns to for help. */
@NullMarked
package org.muster.contract.organisation;

import org.jspecify.annotations.NullMarked;

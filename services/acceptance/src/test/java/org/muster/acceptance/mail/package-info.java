/** How mails look. */
@NullMarked
package org.muster.acceptance.mail;

import org.jspecify.annotations.NullMarked;

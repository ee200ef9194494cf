/** The notifier on a real broker, a durable store and a real SMTP server. */
@NullMarked
package org.muster.notifier;

import org.jspecify.annotations.NullMarked;

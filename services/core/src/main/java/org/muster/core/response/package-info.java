/** What a country office does about a crisis beside sitting at tables: actions and surge. */
@NullMarked
package org.muster.core.response;

import org.jspecify.annotations.NullMarked;

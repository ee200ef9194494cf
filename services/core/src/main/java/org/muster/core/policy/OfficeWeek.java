package org.muster.core.policy;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a country said last about when its office works.
 *
 * @param week null: as is usual in the country, again
 * @param author the account that said so
 * @param since from when
 */
public record OfficeWeek(@Nullable WorkingWeek week, String author, Instant since) {}

package org.revenuekit.segmentation.care;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.seller.SellerId;

/**
 * A play that is due.
 *
 * @param account for whom
 * @param rule by which rule
 * @param owners who does it, sorted by id; none if nobody is in the role
 * @param due until when
 * @param reason what was seen and what is expected, such as {@code product-health 32.5, below 40}
 */
public record RaisedPlay(
        AccountId account, PlayRule rule, ImmutableSortedSet<SellerId> owners, LocalDate due, String reason) {}

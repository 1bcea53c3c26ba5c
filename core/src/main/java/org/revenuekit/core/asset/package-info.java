/**
 * What customers have: assets, that is products of ours that were delivered or licensed, how they came, changed and
 * ended, what they cost; and products of competitors that stand where ours could.
 *
 * <h2>What is there</h2>
 *
 * <ul>
 *   <li>{@link org.revenuekit.core.asset.Asset Asset} (納入商品) says that an account has so many of a product, or the
 *       right to use them. It is a state that lasts, while a won opportunity is an event: one order can lead to several
 *       assets, and an asset can outlive the contract it was ordered by. Ordered, delivered and active differ: an asset
 *       is <em>active</em> on the days on which it may be used, and <em>delivered</em> (納入済み) from the day on which it
 *       is there. It may be <em>useful</em> (耐用年数) for longer or shorter than it is active, and its renewal may have to
 *       be refused by a day (更新拒絶の通知期限): both tell when to talk to the customer.
 *   <li>{@link org.revenuekit.core.asset.LicenceScope LicenceScope} says for whom: the account alone, or everybody
 *       below it in its group (グループライセンス). What a company is covered with from above it does not own.
 *   <li>{@link org.revenuekit.core.asset.CompetitorUse CompetitorUse} (競合製品の利用) says that a competitor's product does
 *       what ours could do, on some days. It tells where a customer would have to switch, not to add.
 * </ul>
 *
 * <pre>{@code
 * Asset licence = Asset.builder()
 *         .id(AssetId.of("AS-17")).account(AccountId.of("PupsRUs")).product(ProductId.of("Tangerine1000"))
 *         .quantity(new BigDecimal("40")).active(Span.parse("[2025-04-01,2026-04-01)"))
 *         .scope(LicenceScope.GROUP).build();
 * asOf.isLive(licence.active());                                // until 31 March 2026
 * }</pre>
 *
 * <p>Which assets make an account the owner of a product is not decided here: an analysis states its rule.
 *
 * <h2>How it came to be: a log of actions</h2>
 *
 * <p>An {@link org.revenuekit.core.asset.AssetAction AssetAction} says what was decided, when, and from when on it
 * holds; lines are only added. {@link org.revenuekit.core.asset.AssetTracking AssetTracking} replays them:
 *
 * <pre>{@code
 * Purchase seats = Purchase.builder()
 *         .account(capricorn).product(cloud).quantity(new BigDecimal("40"))
 *         .price(UnitPrice.monthly(MoneyFraction.parse("USD 12")))
 *         .until(LocalDate.of(2027, 4, 1)).renewsEach(BillingPeriod.YEARLY).notice(Period.ofMonths(2)).build();
 * List<AssetAction> log = List.of(
 *         AssetAction.of(asset, LocalDate.of(2026, 4, 1), seats).withOrder(order),
 *         AssetAction.of(asset, LocalDate.of(2026, 6, 10), new AssetChange.QuantityChange(BigDecimal.TEN))
 *                 .withEffectiveFrom(LocalDate.of(2026, 10, 1)));        // decided in June, 10 more from October on
 * AssetHistories histories = AssetTracking.of(AssetPolicy.standard()).follow(log, asOf);
 * histories.of(asset).state(LocalDate.of(2026, 10, 1));                  // ACTIVE, 50
 * histories.periods();                                                   // what recurring revenue is measured from
 * RenewalCalendar calendar = histories.renewals(nextQuarter);
 * calendar.list();                                                       // by 31 January 2027 it can be refused
 * calendar.changeSince(lastWeek).newly(RenewalStatus.OVERDUE);           // what nobody decided in time
 * histories.lineage(order).left();                                       // what is left of what was ordered
 * histories.changeSince(asPublishedInMay).restated();                    // why May's figures are others now
 * }</pre>
 *
 * <ul>
 *   <li><b>Seen</b> is what came on record by {@link org.revenuekit.core.time.AsOf#knownOn()}, whenever it takes
 *       effect: what is planned is known, and what was put in late is as if it had been there, but only from then on.
 *   <li><b>Order.</b> Actions apply by the day on which they take effect, then by sequence number, a purchase before
 *       others, then by decision, record and kind. Those of one kind, day and number are a finding.
 *   <li><b>Quantity.</b> More holds for all that follows, also where it comes in late: whatever is there later is
 *       played again. Less is taken from the last source first and never leaves less than nothing.
 *   <li><b>Terms.</b> A term that is over without a renewal ends the asset. One that renews automatically (自動更新) goes
 *       on until somebody ends it; each end is counted from the first one. The last day for a notice (更新拒絶の通知期限) lies
 *       so that the whole notice fits between it and the end, and it is what the
 *       {@link org.revenuekit.core.asset.RenewalCalendar calendar} sorts by.
 *   <li><b>A cancellation undone</b> is as if it had never been, and so are all that were decided before. Where it took
 *       effect in the meantime, the days in between stay without.
 *   <li><b>A swap</b> (入替) ends one asset; the other has a purchase of its own.
 *   <li><b>Suspended</b> is not active; whether it is paid for is said by the policy.
 * </ul>
 *
 * <h2>Odd contracts</h2>
 *
 * <ul>
 *   <li>From 29 February: each year ends on 28 February, and in leap years on 29 February.
 *   <li>Renewed after a gap, late and back to the old end, early, to the end of another asset, or just in time:
 *       {@link org.revenuekit.core.asset.RenewalKind RenewalKind}.
 *   <li>No length, a second purchase, something before the purchase or without one, twice the same line, something done
 *       to what has ended: set aside with a {@link org.revenuekit.core.finding.CoreFinding finding}.
 *   <li>Two assets of one account and product on the same days, a cancellation that holds from before it was decided, a
 *       refusal after its last day, more taken than there is, a swap for nothing: done, with a finding.
 * </ul>
 *
 * <h2>What it costs</h2>
 *
 * <p>A {@link org.revenuekit.core.asset.UnitPrice UnitPrice} (単価) is for a
 * {@link org.revenuekit.core.asset.BillingPeriod BillingPeriod} (課金周期). A month has 52/12 weeks and 365/12 days unless
 * a {@link org.revenuekit.core.asset.MonthBasis MonthBasis} says otherwise, and the amount is exact:
 *
 * <pre>{@code
 * UnitPrice weekly = new UnitPrice(MoneyFraction.parse("USD 10"), BillingPeriod.WEEKLY);
 * weekly.perMonth(BigDecimal.ONE, MonthBasis.standard());                // USD 130/3
 * BillingPeriod.MONTHLY.due(LocalDate.of(2026, 1, 31), 1);               // 28 February, then 31 March
 * Proration.of(ProrationPolicy.standard()).split(price, month, List.of(changedOn)).pieces();    // 日割り
 * }</pre>
 *
 * <h2>Laws kept</h2>
 *
 * <ul>
 *   <li>Given = kept + reported: of several assets with one id the first stands; actions given = used + set aside with
 *       a finding + not yet known.
 *   <li>Periods of a history tile. The state of a day is the replay of all actions that take effect until then.
 *   <li>A quantity is above 0, or 0 in a history; what was returned is no asset. Equal quantities are equal whatever
 *       their scale.
 *   <li>A cancellation undone before it takes effect leaves no trace.
 *   <li>The order of the log changes nothing; nor does anything recorded later: the answer as of a day is what was
 *       published then.
 *   <li>Prices that come to the same a year come to the same a month, and no period ever becomes 0.
 *   <li>Pieces of a price over any split days sum to it exactly.
 *   <li>A calendar with its changes taken back is the earlier one; against itself nothing differs.
 *   <li>No hash differs between launches.
 * </ul>
 */
@NullMarked
package org.revenuekit.core.asset;

import org.jspecify.annotations.NullMarked;

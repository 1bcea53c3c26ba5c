/**
 * What customers have: assets, that is products of ours that were delivered or licensed, and products of competitors
 * that stand where ours could.
 *
 * <h2>Concepts</h2>
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
 * <h2>Laws kept</h2>
 *
 * <ul>
 *   <li>Given = kept + reported: of several assets with one id the first stands.
 *   <li>A quantity is above 0; what was returned is no asset. Equal quantities are equal whatever their scale.
 *   <li>No hash differs between launches.
 * </ul>
 */
@NullMarked
package org.revenuekit.core.asset;

import org.jspecify.annotations.NullMarked;

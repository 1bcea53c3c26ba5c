/**
 * Generators of core's values for property tests with jqwik: accounts with difficult names, money finer than its minor
 * unit, spans with open ends, opportunities with lines and discounts, catalogues with edition ladders, assets,
 * observations.
 *
 * <p><b>In a property.</b> Put {@link org.revenuekit.core.testkit.CoreDomain} on the test class, and every parameter of
 * a type of core is generated, beside the types that jqwik knows by itself:
 *
 * <pre>{@code
 * @Domain(CoreDomain.class)
 * class PriceListProperties {
 *     @Property
 *     void noLineCostsMoreThanItsGrossPrice(@ForAll OpportunityLine line) { ... }
 * }
 * }</pre>
 *
 * <p><b>In a provider of your own.</b> {@link org.revenuekit.core.testkit.CoreArbitraries} is the catalogue. What it
 * returns is an ordinary {@link net.jqwik.api.Arbitrary}, narrowed where the domain needs it:
 *
 * <pre>{@code
 * CoreArbitraries.moneyFractions().in(CurrencyUnit.JPY).notNegative()
 * CoreArbitraries.opportunities().in(CurrencyUnit.USD).by(CoreArbitraries.accountIds(5))
 * CoreArbitraries.spans().within(start, end).notEmpty()
 * CoreArbitraries.catalogues().in(CurrencyUnit.JPY).complete()
 * CoreArbitraries.assets().by(CoreArbitraries.accountIds(5)).ofProducts(CoreArbitraries.productIds(8))
 * CoreArbitraries.assetActions().in(CurrencyUnit.JPY).list().ofMaxSize(20)
 * CoreArbitraries.observations().by(CoreArbitraries.accountIds(5)).ofIndicators(CoreArbitraries.indicatorIds(3))
 * }</pre>
 *
 * <p><b>What is promised.</b>
 *
 * <ul>
 *   <li>Every value generated is valid: the constructors of core accept it.
 *   <li>Values that break naive code come often: names that fold to one key (㈱, (株), 株式会社; I, İ, ı), right-to-left and
 *       supplementary characters, amounts of currencies with 0, 2 and 3 decimals, the same number in different scales,
 *       spans that are empty or have open ends, ratios without a value, unknown discounts, products that are retired,
 *       that name what is not there, or that stand on two ladders, assets that are never active, actions on assets that
 *       were never purchased, observations given twice or recorded late, categories that look like numbers.
 *   <li>A failing value shrinks to a simple one: short plain ids, few parts, small whole numbers, dates near 1 April
 *       2026.
 *   <li>Amounts stay within 13 digits before the point and 6 decimals, so that sums and products of hundreds of them
 *       are within the limits of {@link org.revenuekit.core.money.MoneyFraction}.
 * </ul>
 */
@NullMarked
package org.revenuekit.core.testkit;

import org.jspecify.annotations.NullMarked;

/**
 * What we sell: a catalogue of products, how they are grouped, and how one stands to another.
 *
 * <h2>The catalogue</h2>
 *
 * <ul>
 *   <li>{@link org.revenuekit.core.offering.Product Product} (商品) is an entry of the catalogue: what an order line, an
 *       asset or an opportunity names. It has a list price (定価) of one, the days on which it is sold, and a mark if it
 *       is retired (販売終了), for many catalogues do not tell the day. A retired product stays what customers have; it
 *       cannot be sold.
 *   <li>{@link org.revenuekit.core.offering.ProductLine ProductLine} (商品ライン) holds products that belong together, such
 *       as all sizes of one machine; {@link org.revenuekit.core.offering.ProductCategory ProductCategory} (商品カテゴリ)
 *       holds those of one sort, such as beverages. A product is in one of each at most. Neither is called a family,
 *       which is a group of companies here.
 *   <li>{@link org.revenuekit.core.offering.Offering Offering} is what somebody looks at, at a chosen
 *       {@link org.revenuekit.core.offering.OfferingGrain grain}: a product, a line or a category. It is a column of a
 *       white-space matrix, not an offer (見積) to a customer.
 *   <li>{@link org.revenuekit.core.offering.Catalogue Catalogue} holds them all, each once.
 * </ul>
 *
 * <h2>How products stand to each other</h2>
 *
 * <p>What somebody who has a product can buy next depends on which of these it is:
 *
 * <ul>
 *   <li>A <b>richer edition</b>: the two stand on an {@link org.revenuekit.core.offering.EditionLadder EditionLadder},
 *       of which a customer needs one. Who has Basic can move up to Plus: an up-sell (アップセル), which replaces Basic. A
 *       ladder has an order, and a product stands on one ladder at most.
 *   <li>A <b>substitute</b> (代替品) meets the same need as well, without being richer: who has one does not need the
 *       other. There is nothing to sell, up or across. It is stated of a product and not turned around: that a lorry
 *       replaces a van does not make a van replace a lorry.
 *   <li>A <b>further product</b> meets another need: a cross-sell (クロスセル). That is every product which is neither of
 *       these.
 *   <li>A <b>prerequisite</b> (前提商品) is what a product is of no use without, such as the machine of an attachment. Who
 *       lacks it cannot be offered the product alone.
 * </ul>
 *
 * <p>More pieces of the same product are none of these: that is quantity.
 *
 * <p>A {@link org.revenuekit.core.offering.Need Need} (課題, ニーズ) is evidence that an account wants what a product does.
 * It is recorded, never inferred.
 *
 * <pre>{@code
 * Product basic = Product.builder().id(ProductId.of("crm-basic")).line(ProductLine.of("CRM"))
 *         .listPrice(MoneyFraction.parse("JPY 12000")).build();
 * Product plus = Product.builder().id(ProductId.of("crm-plus")).line(ProductLine.of("CRM")).build();
 * Catalogue catalogue = Catalogue.of(
 *         List.of(basic, plus), List.of(EditionLadder.of("CRM editions", basic.id(), plus.id())));
 * catalogue.ladderOf(basic.id()).orElseThrow().above(basic.id());      // [crm-plus]
 * catalogue.offerings(OfferingGrain.PRODUCT_LINE);                     // {CRM=[both]}
 * }</pre>
 *
 * <h2>What is wrong with a catalogue</h2>
 *
 * <p>A product that names itself, or a ladder of one edition, is refused when it is built. What is wrong between
 * products is data, and a {@linkplain org.revenuekit.core.finding.CoreFinding finding} beside the catalogue: an id
 * given twice, a product that is named but not there, an edition on two ladders.
 *
 * <h2>Laws kept</h2>
 *
 * <ul>
 *   <li>Given = kept + reported: of several products with one id the first stands, and so does the first ladder of an
 *       edition.
 *   <li>At each grain, every product is in one offering at most, and in none exactly if it names no line or category.
 *   <li>What is above an edition is the rest of its ladder, in order.
 *   <li>The order of offerings is total and consistent with equals; no hash differs between launches.
 * </ul>
 */
@NullMarked
package org.revenuekit.core.offering;

import org.jspecify.annotations.NullMarked;

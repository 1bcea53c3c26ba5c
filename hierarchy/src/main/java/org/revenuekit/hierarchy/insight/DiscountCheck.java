package org.revenuekit.hierarchy.insight;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.core.money.MoneyFraction;
import org.revenuekit.core.offering.Catalogue;
import org.revenuekit.core.offering.Product;
import org.revenuekit.core.offering.ProductId;
import org.revenuekit.core.opportunity.Discount;
import org.revenuekit.core.opportunity.Opportunity;
import org.revenuekit.core.opportunity.OpportunityLine;
import org.revenuekit.hierarchy.Family;
import org.revenuekit.hierarchy.Hierarchy;

/** Whether the accounts of a family pay the same for the same. Counts what it could not compare. */
final class DiscountCheck {
    private final FamilyPolicy policy;
    private final Catalogue catalogue;
    private final Hierarchy hierarchy;
    private long compared;
    private long notComparable;
    private long linesExcused;
    private long linesWithoutPrice;

    DiscountCheck(FamilyPolicy policy, Catalogue catalogue, Hierarchy hierarchy) {
        this.policy = policy;
        this.catalogue = catalogue;
        this.hierarchy = hierarchy;
    }

    DiscountScope scope() {
        return new DiscountScope(compared, notComparable, linesExcused, linesWithoutPrice);
    }

    List<DiscountInconsistency> inspect(FamilyCase family) {
        if (family.family().size() < 2) {
            return List.of();
        }
        Map<Good, Map<AccountId, PriceSum>> goods = new TreeMap<>();
        for (Opportunity opportunity : family.opportunities()) {
            AccountId account =
                    hierarchy.node(opportunity.account().orElseThrow()).id(); // a merged one is one buyer
            for (OpportunityLine line : opportunity.lines()) {
                add(
                        opportunity,
                        line,
                        goods.computeIfAbsent(Good.of(line), first -> new TreeMap<>())
                                .computeIfAbsent(account, first -> new PriceSum()));
            }
        }
        return goods.entrySet().stream()
                .filter(good -> good.getValue().size() > 1)
                .flatMap(good -> compare(family.family(), good.getKey(), good.getValue()).stream())
                .toList();
    }

    private void add(Opportunity opportunity, OpportunityLine line, PriceSum sum) {
        if (line.discount()
                .map(Discount::reason)
                .filter(policy.excusedReasons()::contains)
                .isPresent()) {
            linesExcused++;
            return;
        }
        Optional<BigDecimal> reference = referenceOf(line);
        if (reference.isEmpty()) {
            linesWithoutPrice++;
            return;
        }
        sum.add(opportunity, line.net().amount(), reference.orElseThrow());
    }

    private Optional<DiscountInconsistency> compare(Family family, Good good, Map<AccountId, PriceSum> buyers) {
        List<Buyer> known = buyers.entrySet().stream()
                .filter(buyer -> buyer.getValue().sample() > 0)
                .map(buyer -> new Buyer(buyer.getKey(), buyer.getValue()))
                .sorted(Comparator.comparing(Buyer::price, Ratio.byValue()).thenComparing(Buyer::account))
                .toList();
        if (known.size() < 2) {
            notComparable++;
            return Optional.empty();
        }
        compared++;
        Ratio lowest = known.get(0).price();
        Ratio highest = known.get(known.size() - 1).price();
        Ratio spread = highest.difference(lowest);
        if (!spread.isAtLeast(policy.minimumSpread())) {
            return Optional.empty();
        }
        PriceSum all = PriceSum.of(known.stream().map(Buyer::sum).toList());
        return Optional.of(new DiscountInconsistency(
                family,
                good.product(),
                known.stream()
                        .map(buyer -> new AccountPrice(
                                hierarchy.node(buyer.account()),
                                buyer.price(),
                                buyer.sum().sample()))
                        .collect(ImmutableList.toImmutableList()),
                buyers.size(),
                spread,
                known.stream().anyMatch(buyer -> buyer.sum().sample() < policy.minimumSample()),
                isExplainedByVolume(known),
                good.money(all.paid(), BigDecimal.ONE),
                good.money(all.lossAt(lowest), lowest.denominator()),
                good.money(all.lossAt(highest).negate(), highest.denominator())));
    }

    /**
     * Nobody who buys more pays a higher price: in order of volume, prices never fall; of equal volume, they are equal.
     */
    private static boolean isExplainedByVolume(List<Buyer> buyers) {
        List<Buyer> byVolume = buyers.stream()
                .sorted(Comparator.comparing((Buyer buyer) -> buyer.sum().reference())
                        .reversed())
                .toList();
        for (int i = 1; i < byVolume.size(); i++) {
            Buyer more = byVolume.get(i - 1);
            Buyer less = byVolume.get(i);
            int price = Ratio.byValue().compare(more.price(), less.price());
            boolean sameVolume = more.sum().reference().compareTo(less.sum().reference()) == 0;
            if (price > 0 || (sameVolume && price != 0)) {
                return false;
            }
        }
        return true;
    }

    /** What the line would cost without any discount: empty if that is unknown, or nothing. */
    private Optional<BigDecimal> referenceOf(OpportunityLine line) {
        Optional<MoneyFraction> reference = line.discount().isPresent()
                ? Optional.of(line.gross())
                : line.product()
                        .flatMap(catalogue::find)
                        .flatMap(Product::listPrice)
                        .filter(list -> list.currency().equals(line.gross().currency()))
                        .map(list -> list.times(line.quantity()));
        return reference.map(MoneyFraction::amount).filter(amount -> amount.signum() > 0);
    }

    /** What is bought: compared within one product and one currency only. */
    private record Good(Optional<ProductId> product, CurrencyUnit currency) implements Comparable<Good> {
        static Good of(OpportunityLine line) {
            return new Good(line.product(), line.gross().currency());
        }

        /** A quotient, rounded once. */
        Money money(BigDecimal amount, BigDecimal divisor) {
            return Money.of(currency, amount.divide(divisor, currency.getDecimalPlaces(), RoundingMode.HALF_UP));
        }

        @Override
        public int compareTo(Good other) {
            int byProduct = product.map(ProductId::value)
                    .orElse("")
                    .compareTo(other.product.map(ProductId::value).orElse(""));
            return byProduct != 0 ? byProduct : currency.compareTo(other.currency);
        }
    }

    private record Buyer(AccountId account, PriceSum sum) {
        Ratio price() {
            return Ratio.of(sum.paid(), sum.reference());
        }
    }
}

package org.revenuekit.hierarchy.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.revenuekit.hierarchy.rollup.World.DAY;
import static org.revenuekit.hierarchy.rollup.World.id;
import static org.revenuekit.hierarchy.rollup.World.opportunity;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import org.revenuekit.core.activity.Activity;
import org.revenuekit.core.activity.ActivityKind;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.core.money.MoneyFraction;
import org.revenuekit.core.offering.Catalogue;
import org.revenuekit.core.offering.Product;
import org.revenuekit.core.offering.ProductId;
import org.revenuekit.core.opportunity.Discount;
import org.revenuekit.core.opportunity.DiscountReason;
import org.revenuekit.core.opportunity.OpportunityLine;
import org.revenuekit.core.opportunity.Outcome;
import org.revenuekit.core.seller.AccountOwner;
import org.revenuekit.core.seller.OwnerRole;
import org.revenuekit.core.seller.Ownership;
import org.revenuekit.core.seller.Seller;
import org.revenuekit.core.seller.SellerId;
import org.revenuekit.core.seller.Sellers;
import org.revenuekit.core.seller.Seniority;
import org.revenuekit.core.time.Span;
import org.revenuekit.hierarchy.rollup.World;

/** A world and what else a review looks at, gathered row by row; a sample of one opportunity is enough. */
final class Desk {
    static final FamilyPolicy POLICY =
            FamilyPolicy.standard().toBuilder().minimumSample(1).build();

    final World world;
    private final List<Product> products = new ArrayList<>();
    private final List<Seller> sellers = new ArrayList<>();
    private final List<AccountOwner> owners = new ArrayList<>();
    private final List<Activity> activities = new ArrayList<>();
    private final List<FamilyCheck> checks = new ArrayList<>();
    private FamilyPolicy policy = POLICY;
    private int sold;

    Desk(World world) {
        this.world = world;
    }

    /** Accounts under one top, which is known by name only. */
    static Desk family(String... accounts) {
        World world = World.of(accounts);
        for (String account : accounts) {
            world.parentName(account, "Top");
        }
        return new Desk(world);
    }

    Desk policy(FamilyPolicy.Builder changed) {
        policy = changed.build();
        return this;
    }

    Desk check(FamilyCheck check) {
        checks.add(check);
        return this;
    }

    Desk listPrice(String product, MoneyFraction price) {
        products.add(
                Product.builder().id(ProductId.of(product)).listPrice(price).build());
        return this;
    }

    Desk seller(String id, Seniority seniority) {
        sellers.add(Seller.builder().id(SellerId.of(id)).seniority(seniority).build());
        return this;
    }

    Desk sellerOfUnknownSeniority(String id) {
        sellers.add(Seller.builder().id(SellerId.of(id)).build());
        return this;
    }

    Desk owner(String account, String seller) {
        return owner(account, seller, Span.always());
    }

    Desk owner(String account, String seller, Span validity) {
        owners.add(AccountOwner.of(id(account), SellerId.of(seller), validity));
        return this;
    }

    Desk owner(String account, String seller, OwnerRole role) {
        owners.add(AccountOwner.of(id(account), SellerId.of(seller), Span.always(), role));
        return this;
    }

    Desk activities(String account, int count) {
        return activities(account, count, Optional.empty(), DAY);
    }

    Desk activities(String account, int count, String seller) {
        return activities(account, count, Optional.of(seller), DAY);
    }

    Desk activities(String account, int count, Optional<String> seller, LocalDate date) {
        for (int i = 0; i < count; i++) {
            activities.add(Activity.builder()
                    .kind(ActivityKind.CALL)
                    .account(id(account))
                    .seller(seller.map(SellerId::of))
                    .date(date)
                    .build());
        }
        return this;
    }

    /** One opportunity won with such lines. */
    Desk sell(String account, OpportunityLine.Builder... lines) {
        var won = opportunity("s" + ++sold, Outcome.WON).account(id(account));
        for (OpportunityLine.Builder line : lines) {
            won.addLine(line.build());
        }
        world.add(won);
        return this;
    }

    /** One thing of a product, for so many dollars before the discount. */
    static OpportunityLine.Builder line(String product, String gross) {
        return OpportunityLine.builder()
                .product(ProductId.of(product))
                .quantity(BigDecimal.ONE)
                .gross(World.usd(gross));
    }

    static OpportunityLine.Builder line(String product, String gross, String discount) {
        return line(product, gross).discount(discount(discount));
    }

    static Discount discount(String rate) {
        return Discount.of(new BigDecimal(rate), DiscountReason.NEGOTIATED);
    }

    FamilyInsights inspect() {
        FamilyReview review = FamilyReview.of(policy).with(Catalogue.of(products));
        for (FamilyCheck check : checks) {
            review = review.with(check);
        }
        return review.inspect(world.total(), Ownership.of(Sellers.of(sellers), owners), activities);
    }

    ImmutableList<DiscountInconsistency> discounts() {
        return inspect().discounts();
    }

    DiscountInconsistency discount() {
        ImmutableList<DiscountInconsistency> found = discounts();
        assertEquals(1, found.size());
        return found.get(0);
    }

    /** Accounts with their prices, such as {@code a 88/100 (1)}. */
    static List<String> prices(DiscountInconsistency found) {
        return found.prices().stream()
                .map(price -> price.account().id() + " " + price.price() + " (" + price.sample() + ")")
                .toList();
    }

    static BigDecimal points(Ratio ratio) {
        return ratio.rounded(4).orElseThrow().stripTrailingZeros();
    }

    static Money dollars(String amount) {
        return World.dollars(amount);
    }
}

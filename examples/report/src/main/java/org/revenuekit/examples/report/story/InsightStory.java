package org.revenuekit.examples.report.story;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.offering.Product;
import org.revenuekit.core.offering.ProductId;
import org.revenuekit.core.seller.SellerId;
import org.revenuekit.examples.report.Answers;
import org.revenuekit.hierarchy.insight.AccountPrice;
import org.revenuekit.hierarchy.insight.CoverageGap;
import org.revenuekit.hierarchy.insight.CoverageReason;
import org.revenuekit.hierarchy.insight.DiscountInconsistency;
import org.revenuekit.hierarchy.insight.DiscountScope;
import org.revenuekit.hierarchy.insight.EffortMismatch;
import org.revenuekit.hierarchy.insight.FamilyInsights;

/** What the families show: discounts, coverage, effort. */
final class InsightStory {
    private static final int TOP = 10;
    private static final int ACCOUNTS_SHOWN = 8;

    private final Answers answers;
    private final FamilyInsights insights;
    private final Texts texts;
    private final StringBuilder out;

    InsightStory(Answers answers, Texts texts, StringBuilder out) {
        this.answers = answers;
        this.insights = answers.insights();
        this.texts = texts;
        this.out = out;
    }

    void tell() {
        section("discounts");
        tell(insights.discounts(), this::discount, "discounts.none");
        DiscountScope scope = insights.discountScope();
        line(texts.text(
                "discounts.scope",
                Amounts.text(scope.compared()),
                Amounts.text(scope.notComparable()),
                Amounts.text(scope.linesExcused()),
                Amounts.text(scope.linesWithoutPrice())));
        section("coverage");
        insights.coverage()
                .ifPresentOrElse(
                        gaps -> tell(gaps, this::coverage, "coverage.none"),
                        () -> line(texts.text("coverage.notMeasured")));
        section("effort");
        insights.effort()
                .ifPresentOrElse(
                        found -> tell(found, this::effort, "effort.none"),
                        () -> line(texts.text("effort.notMeasured")));
    }

    private <T> void tell(ImmutableList<T> insights, Consumer<T> teller, String ifNone) {
        if (insights.isEmpty()) {
            line(texts.text(ifNone));
        }
        insights.stream().limit(TOP).forEach(teller);
        if (insights.size() > TOP) {
            line(texts.text("more", Amounts.text(insights.size() - TOP)));
        }
    }

    private void discount(DiscountInconsistency discount) {
        line(texts.text(
                "discount",
                discount.family().ultimate().label(),
                discount.product().map(this::product).orElse(texts.text("discount.noProduct")),
                Amounts.points(discount.spread()),
                discount.prices().size(),
                discount.buyers(),
                texts.text(discount.explainedByVolume() ? "discount.explained" : "discount.unexplained")));
        detail(shortened(discount.prices(), this::price));
        detail(texts.text(
                "discount.money",
                discount.atStake().getCurrencyUnit().getCode(),
                Amounts.text(discount.atStake()),
                Amounts.text(discount.costToLowest()),
                Amounts.text(discount.gainToHighest())));
    }

    private String price(AccountPrice price) {
        BigDecimal off = BigDecimal.ONE.subtract(price.price().orElseThrow()).setScale(3, RoundingMode.HALF_UP);
        return texts.text(
                off.signum() < 0 ? "discount.dearer" : "discount.price",
                price.account().label(),
                Amounts.percent(off.abs()),
                price.sample());
    }

    private String product(ProductId id) {
        return answers.data().catalogue().find(id).map(Product::label).orElse(id.value());
    }

    private void coverage(CoverageGap gap) {
        line(texts.text(
                "coverage",
                gap.family().ultimate().label(),
                Amounts.text(gap.standing().rank()),
                gap.reasons().stream().map(this::reason).collect(Collectors.joining(", "))));
        detail(shortened(
                gap.owners().entrySet().asList(),
                entry -> account(entry.getKey()) + ": "
                        + (entry.getValue().isEmpty()
                                ? texts.text("coverage.nobody")
                                : entry.getValue().stream().map(this::seller).collect(Collectors.joining(", ")))));
    }

    private String reason(CoverageReason reason) {
        return texts.text("coverage." + reason.name().toLowerCase(Locale.ROOT));
    }

    private String account(AccountId id) {
        return answers.hierarchy().node(id).label();
    }

    private String seller(SellerId id) {
        return answers.data()
                .ownership()
                .sellers()
                .find(id)
                .map(seller -> seller.label()
                        + seller.seniority()
                                .map(seniority -> " ("
                                        + texts.text(
                                                "seniority." + seniority.name().toLowerCase(Locale.ROOT)) + ")")
                                .orElse(""))
                .orElse(id.value());
    }

    private void effort(EffortMismatch mismatch) {
        line(texts.text(
                "effort",
                mismatch.family().ultimate().label(),
                Amounts.percent(mismatch.shareOfValue()),
                Amounts.percent(mismatch.shareOfEffort()),
                mismatch.most().ultimate().label(),
                Amounts.percent(mismatch.shareOfMost())));
        detail(texts.text(
                "effort.senior",
                Amounts.percent(mismatch.seniorShare()),
                Amounts.percent(mismatch.seniorShareOfAll())));
    }

    private <T> String shortened(ImmutableList<T> items, Function<T, String> text) {
        String shown = items.stream().limit(ACCOUNTS_SHOWN).map(text).collect(Collectors.joining("; "));
        return items.size() > ACCOUNTS_SHOWN
                ? shown + "; " + texts.text("more", Amounts.text(items.size() - ACCOUNTS_SHOWN))
                : shown;
    }

    private void section(String key) {
        out.append('\n').append(texts.text("section." + key)).append('\n');
    }

    private void line(String text) {
        out.append("  ").append(text).append('\n');
    }

    private void detail(String text) {
        line("  " + text);
    }
}

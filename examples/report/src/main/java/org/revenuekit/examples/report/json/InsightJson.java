package org.revenuekit.examples.report.json;

import static org.revenuekit.examples.report.json.ReportJson.company;
import static org.revenuekit.examples.report.json.ReportJson.list;
import static org.revenuekit.examples.report.json.ReportJson.value;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.function.Function;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.offering.Product;
import org.revenuekit.core.seller.SellerId;
import org.revenuekit.examples.report.Answers;
import org.revenuekit.examples.report.json.ReportDocument.Company;
import org.revenuekit.examples.report.json.ReportDocument.CoverageRow;
import org.revenuekit.examples.report.json.ReportDocument.DiscountRow;
import org.revenuekit.examples.report.json.ReportDocument.DiscountScope;
import org.revenuekit.examples.report.json.ReportDocument.EffortRow;
import org.revenuekit.examples.report.json.ReportDocument.Insights;
import org.revenuekit.examples.report.json.ReportDocument.Measured;
import org.revenuekit.examples.report.json.ReportDocument.PriceRow;
import org.revenuekit.hierarchy.insight.CoverageGap;
import org.revenuekit.hierarchy.insight.DiscountInconsistency;
import org.revenuekit.hierarchy.insight.EffortMismatch;

/** The insights as data. */
final class InsightJson {
    private final Answers answers;

    private InsightJson(Answers answers) {
        this.answers = answers;
    }

    static Insights of(Answers answers) {
        return new InsightJson(answers).insights();
    }

    private Insights insights() {
        var scope = answers.insights().discountScope();
        return new Insights(
                list(answers.insights().discounts().stream().map(this::discount)),
                new DiscountScope(
                        scope.compared(), scope.notComparable(), scope.linesExcused(), scope.linesWithoutPrice()),
                measured(answers.insights().coverage(), InsightJson::coverage),
                measured(answers.insights().effort(), InsightJson::effort));
    }

    private static <S, T> Measured<T> measured(Optional<ImmutableList<S>> insights, Function<S, T> row) {
        return new Measured<>(
                insights.isPresent(),
                list(insights.orElse(ImmutableList.of()).stream().map(row)));
    }

    private DiscountRow discount(DiscountInconsistency discount) {
        return new DiscountRow(
                company(discount.family().ultimate()),
                discount.product()
                        .map(id -> new Company(
                                id.value(),
                                answers.data()
                                        .catalogue()
                                        .find(id)
                                        .map(Product::label)
                                        .orElse(id.value()))),
                list(discount.prices().stream()
                        .map(price -> new PriceRow(company(price.account()), value(price.price()), price.sample()))),
                discount.prices().size(),
                discount.buyers(),
                value(discount.spread()),
                discount.explainedByVolume(),
                discount.atStake().getAmount(),
                discount.costToLowest().getAmount(),
                discount.gainToHighest().getAmount());
    }

    private static CoverageRow coverage(CoverageGap gap) {
        ImmutableMap.Builder<String, ImmutableList<String>> owners = ImmutableMap.builder();
        gap.owners()
                .forEach((account, sellers) ->
                        owners.put(account.value(), list(sellers.stream().map(SellerId::value))));
        return new CoverageRow(
                company(gap.family().ultimate()),
                gap.standing().rank(),
                list(gap.reasons().stream().map(Enum::name)),
                owners.buildOrThrow(),
                list(gap.juniors().stream().map(AccountId::value)),
                list(gap.withoutOwner().stream().map(AccountId::value)));
    }

    private static EffortRow effort(EffortMismatch mismatch) {
        return new EffortRow(
                company(mismatch.family().ultimate()),
                mismatch.standing().rank(),
                value(mismatch.shareOfValue()),
                value(mismatch.shareOfEffort()),
                value(mismatch.seniorShare()),
                value(mismatch.seniorShareOfAll()),
                company(mismatch.most().ultimate()),
                value(mismatch.shareOfMost()));
    }
}

package org.revenuekit.examples.report.story;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import org.revenuekit.core.offering.Offering;
import org.revenuekit.core.seller.Seller;
import org.revenuekit.core.seller.Sellers;
import org.revenuekit.examples.report.answer.CallAnswers;
import org.revenuekit.examples.report.answer.CallAnswers.Call;
import org.revenuekit.examples.report.answer.WhiteSpaceAnswers;
import org.revenuekit.hierarchy.whitespace.AffinityRule;
import org.revenuekit.hierarchy.whitespace.NextBestMerit;
import org.revenuekit.hierarchy.whitespace.OpportunityDraft;
import org.revenuekit.hierarchy.whitespace.Recommendation;

/** What goes together, and whom to call first about what. */
final class CallStory {
    private final CallAnswers answers;
    private final Sellers sellers;
    private final WhiteSpaceWords words;
    private final Page page;

    CallStory(WhiteSpaceAnswers answers, Sellers sellers, Page page) {
        this.answers = answers.calls();
        this.sellers = sellers;
        this.words = new WhiteSpaceWords(answers, page);
        this.page = page;
    }

    void tell() {
        page.section("together");
        together();
        page.section("calls");
        if (answers.calls().isEmpty()) {
            page.line("calls.none");
        }
        answers.calls().stream().limit(Page.TOP).forEach(this::call);
        if (answers.calls().size() > Page.TOP) {
            page.line("calls.more", Amounts.text(answers.calls().size() - Page.TOP));
        }
    }

    private void together() {
        ImmutableList<AffinityRule> rules = answers.pairs();
        page.line(
                rules.isEmpty() ? "together.none" : "together.counted",
                Amounts.text(CallAnswers.minimumSupport()),
                page.text("by." + WhiteSpaceWords.lower(answers.rules().grain())));
        page.list(
                rules,
                rule -> page.line(
                        "together",
                        words.offering(rule.from()),
                        words.offering(rule.to()),
                        Amounts.text(rule.both()),
                        Amounts.text(rule.ownersOfFrom()),
                        Amounts.percent(rule.confidence()),
                        rule.lift().rounded(2).map(BigDecimal::toPlainString).orElse("-")));
    }

    private void call(Call call) {
        OpportunityDraft draft = call.draft();
        page.line(
                "call",
                words.member(draft.account()),
                words.offering(draft.offering()),
                draft.value()
                        .map(value -> page.text("call.value", words.value(value)))
                        .orElseGet(() -> page.text("call.noValue")),
                call.why().score().setScale(1, RoundingMode.HALF_UP),
                draft.owner()
                        .map(id -> sellers.find(id).map(Seller::label).orElse(id.value()))
                        .orElseGet(() -> page.text("coverage.nobody")));
        page.detail(page.inLine(merits(call.why()), merit -> reason(merit, call.why())));
        if (!draft.sisters().isEmpty()) {
            page.detail(page.text("gap.sisters", words.members(draft.sisters())));
        }
        draft.needs().forEach(need -> page.detail(words.need(need)));
        if (draft.products().size() > 1) {
            page.detail(page.text(
                    "call.products", page.inLine(draft.products(), product -> words.offering(Offering.of(product)))));
        }
    }

    /** What earns points, the most first. */
    private static ImmutableList<NextBestMerit> merits(Recommendation why) {
        return why.merits().stream()
                .filter(merit -> merit.points().signum() > 0)
                .sorted(Comparator.comparing(NextBestMerit::points, Comparator.reverseOrder()))
                .collect(ImmutableList.toImmutableList());
    }

    private String reason(NextBestMerit merit, Recommendation why) {
        return page.text(
                "call." + WhiteSpaceWords.lower(merit.criterion()),
                Amounts.text(merit.fit().numerator().longValueExact()),
                Amounts.text(merit.fit().denominator().longValueExact()),
                why.rule().map(AffinityRule::from).map(words::offering).orElse(""));
    }
}

package org.revenuekit.examples.report.json;

import static org.revenuekit.examples.report.json.ReportJson.list;
import static org.revenuekit.examples.report.json.ReportJson.value;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Optional;
import org.revenuekit.core.offering.Offering;
import org.revenuekit.core.offering.ProductId;
import org.revenuekit.core.seller.Seller;
import org.revenuekit.core.seller.SellerId;
import org.revenuekit.core.seller.Sellers;
import org.revenuekit.examples.report.answer.CallAnswers;
import org.revenuekit.examples.report.answer.CallAnswers.Call;
import org.revenuekit.examples.report.answer.WhiteSpaceAnswers;
import org.revenuekit.examples.report.json.ReportDocument.Company;
import org.revenuekit.examples.report.json.ReportDocument.RatioValue;
import org.revenuekit.examples.report.json.WhiteSpaceJson.NeedRow;
import org.revenuekit.hierarchy.whitespace.AffinityRule;
import org.revenuekit.hierarchy.whitespace.NextBestMerit;
import org.revenuekit.hierarchy.whitespace.OpportunityDraft;
import org.revenuekit.hierarchy.whitespace.ValueRange;

/** What goes together, and whom to call first about what, as data. */
final class CallJson {
    private static final int RULES = 100;

    private final CallAnswers answers;
    private final Sellers sellers;
    private final WhiteSpaceJson space;

    CallJson(WhiteSpaceAnswers answers, Sellers sellers, WhiteSpaceJson space) {
        this.answers = answers.calls();
        this.sellers = sellers;
        this.space = space;
    }

    record Rules(String policy, String countedBy, long inAll, ImmutableList<RuleRow> items) {}

    record RuleRow(
            Company from,
            Company to,
            long both,
            long ownersOfFrom,
            long ownersOfTo,
            long members,
            RatioValue support,
            RatioValue confidence,
            RatioValue lift) {}

    record DraftRow(
            Company account,
            Company offering,
            ImmutableList<Company> products,
            Optional<Range> value,
            Optional<Company> owner,
            String draftedOn,
            BigDecimal score,
            ImmutableList<MeritRow> merits,
            Optional<RuleRow> rule,
            ImmutableList<String> reasons,
            ImmutableList<Company> sisters,
            ImmutableList<NeedRow> needs) {}

    record Range(BigDecimal low, BigDecimal mid, BigDecimal high) {}

    record MeritRow(String criterion, RatioValue fit, BigDecimal points, BigDecimal most) {}

    Rules rules() {
        ImmutableList<AffinityRule> rules = answers.rules().rules();
        return new Rules(
                answers.rules().definition().toString(),
                answers.rules().grain().name(),
                rules.size(),
                list(rules.stream().limit(RULES).map(this::rule)));
    }

    private RuleRow rule(AffinityRule rule) {
        return new RuleRow(
                space.named(rule.from()),
                space.named(rule.to()),
                rule.both(),
                rule.ownersOfFrom(),
                rule.ownersOfTo(),
                rule.members(),
                value(rule.support()),
                value(rule.confidence()),
                value(rule.lift()));
    }

    ImmutableList<DraftRow> drafts() {
        return list(answers.calls().stream().map(this::draft));
    }

    private DraftRow draft(Call call) {
        OpportunityDraft draft = call.draft();
        return new DraftRow(
                space.member(draft.account()),
                space.named(draft.offering()),
                list(draft.products().stream().map(this::product)),
                draft.value().map(CallJson::range),
                draft.owner().map(this::seller),
                draft.draftedOn().toString(),
                call.why().score(),
                list(call.why().merits().stream().map(CallJson::merit)),
                call.why().rule().map(this::rule),
                draft.reasons(),
                list(draft.sisters().stream().map(space::member)),
                list(draft.needs().stream().map(space::need)));
    }

    private Company product(ProductId id) {
        return space.named(Offering.of(id));
    }

    private Company seller(SellerId id) {
        return new Company(id.value(), sellers.find(id).map(Seller::label).orElse(id.value()));
    }

    private static Range range(ValueRange range) {
        return new Range(
                range.low().amount(), range.mid().amount(), range.high().amount());
    }

    private static MeritRow merit(NextBestMerit merit) {
        return new MeritRow(merit.criterion().name(), value(merit.fit()), merit.points(), merit.most());
    }
}

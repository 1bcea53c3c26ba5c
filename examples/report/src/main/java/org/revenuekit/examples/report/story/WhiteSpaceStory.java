package org.revenuekit.examples.report.story;

import com.google.common.collect.ImmutableList;
import org.revenuekit.core.offering.OfferingGrain;
import org.revenuekit.core.seller.Sellers;
import org.revenuekit.examples.report.answer.WhiteSpaceAnswers;
import org.revenuekit.examples.report.answer.WhiteSpaceAnswers.Coarser;
import org.revenuekit.examples.report.answer.WhiteSpaceAnswers.NotUsed;
import org.revenuekit.hierarchy.rollup.FactCount;
import org.revenuekit.hierarchy.whitespace.CellState;
import org.revenuekit.hierarchy.whitespace.Gap;
import org.revenuekit.hierarchy.whitespace.MemberGrain;
import org.revenuekit.hierarchy.whitespace.StateCounts;
import org.revenuekit.hierarchy.whitespace.WhiteSpace;

/** What has not been bought yet: how much, of what, by whom first, and what it rests on. */
final class WhiteSpaceStory {
    private final WhiteSpaceAnswers answers;
    private final Sellers sellers;
    private final WhiteSpaceWords words;
    private final Page page;

    WhiteSpaceStory(WhiteSpaceAnswers answers, Sellers sellers, Page page) {
        this.answers = answers;
        this.sellers = sellers;
        this.words = new WhiteSpaceWords(answers, page);
        this.page = page;
    }

    void tell() {
        page.section("whiteSpace");
        totals();
        facts();
        new MatrixStory(answers, page).tell();
        gaps();
        leads();
        new CallStory(answers, sellers, page).tell();
        new FamilyPageStory(answers, page).tell();
    }

    private void totals() {
        WhiteSpace space = answers.space();
        cells(space, answers.policy().memberGrain(), answers.policy().offeringGrain());
        if (space != answers.families()) {
            cells(answers.families(), MemberGrain.FAMILY, answers.policy().offeringGrain());
        }
        answers.coarser().forEach(this::coarser);
        page.line(
                "whiteSpace.potential",
                words.sum(space.potential().total()),
                page.text("valued." + WhiteSpaceWords.lower(answers.policy().basis())));
        answers.peersBy().ifPresent(peers -> page.line("whiteSpace.peers", peers));
    }

    private void cells(WhiteSpace space, MemberGrain members, OfferingGrain offerings) {
        StateCounts counts = space.counts();
        page.line(
                "whiteSpace.cells",
                page.text(
                        "members." + WhiteSpaceWords.lower(members),
                        Amounts.text(space.members().size())),
                page.text(
                        "offerings." + WhiteSpaceWords.lower(offerings),
                        Amounts.text(space.offerings().size())),
                Amounts.text(counts.cells()),
                words.states(counts),
                Amounts.text(counts.white()));
    }

    private void coarser(Coarser coarser) {
        WhiteSpace space = coarser.space();
        cells(space, answers.policy().memberGrain(), coarser.grain());
        page.list(
                WhiteSpaceAnswers.byPenetration(space),
                offering -> page.detail(page.text(
                        "offering.counts",
                        words.offering(offering),
                        Amounts.text(space.counts(offering).of(CellState.OWNED)),
                        Amounts.text(space.counts(offering).white()))));
    }

    private void facts() {
        page.line("whiteSpace." + WhiteSpaceWords.lower(answers.policy().ownership()));
        facts("whiteSpace.opportunities", answers.space().opportunityCount());
        facts("whiteSpace.assets", answers.space().assetCount());
        for (NotUsed kind : NotUsed.values()) {
            if (answers.notUsed(kind) > 0) {
                page.line("notUsed." + WhiteSpaceWords.lower(kind), Amounts.text(answers.notUsed(kind)));
            }
        }
    }

    private void facts(String key, FactCount facts) {
        if (facts.given() > 0) {
            page.line(
                    key,
                    Amounts.text(facts.given()),
                    Amounts.text(facts.used()),
                    Amounts.text(facts.ungrouped()),
                    Amounts.text(facts.outside()),
                    Amounts.text(facts.leftOut()));
        }
    }

    private void gaps() {
        page.section("gaps");
        ImmutableList<Gap> first = answers.space().gaps().firstByPotential(Page.TOP);
        if (first.isEmpty()) {
            page.line("gaps.none");
        }
        first.forEach(gap -> {
            page.line(
                    "gap",
                    words.member(gap.member()),
                    words.offering(gap.offering()),
                    words.potential(gap.potential()));
            if (!gap.sisters().isEmpty()) {
                page.detail(page.text("gap.sisters", words.members(gap.sisters())));
            }
            gap.needs().forEach(need -> page.detail(words.need(need)));
        });
        long more = answers.space().count(CellState.OPEN) - first.size();
        if (more > 0) {
            page.line("more", Amounts.text(more));
        }
    }

    private void leads() {
        page.section("leads");
        if (answers.leads().isEmpty()) {
            page.line("leads.none");
        }
        page.list(answers.leads(), gap -> {
            page.line(
                    gap.sisters().size() == 1 ? "lead" : "lead.several",
                    words.member(gap.member()),
                    words.offering(gap.offering()),
                    words.members(gap.sisters()));
            page.detail(words.potential(gap.potential()));
        });
    }
}

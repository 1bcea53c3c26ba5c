package org.revenuekit.examples.report.story;

import com.google.common.collect.ImmutableList;
import org.revenuekit.core.offering.Offering;
import org.revenuekit.examples.report.answer.FamilyWhiteSpace;
import org.revenuekit.examples.report.answer.MemberWhiteSpace;
import org.revenuekit.examples.report.answer.WhiteSpaceAnswers;
import org.revenuekit.hierarchy.whitespace.Upgrade;

/** The largest families one after the other: what each member has, lacks and could move up to. */
final class FamilyPageStory {
    private static final int MEMBERS_SHOWN = 8;

    private final WhiteSpaceAnswers answers;
    private final WhiteSpaceWords words;
    private final Page page;

    FamilyPageStory(WhiteSpaceAnswers answers, Page page) {
        this.answers = answers;
        this.words = new WhiteSpaceWords(answers, page);
        this.page = page;
    }

    void tell() {
        page.section("familyPages");
        answers.pages(Page.TOP).forEach(this::family);
        int more = answers.ranking().size() - Page.TOP;
        if (more > 0) {
            page.line("matrix.moreFamilies", Amounts.text(more));
        }
    }

    private void family(FamilyWhiteSpace family) {
        page.line(
                "familyPage",
                family.family().family().ultimate().label(),
                Amounts.text(family.family().rank()),
                words.states(family.counts()),
                words.sum(family.potential()));
        family.members().stream().limit(MEMBERS_SHOWN).forEach(this::member);
        if (family.members().size() > MEMBERS_SHOWN) {
            page.detail(page.text("more", Amounts.text(family.members().size() - MEMBERS_SHOWN)));
        }
    }

    private void member(MemberWhiteSpace member) {
        ImmutableList<Offering> held = member.held();
        page.detail(page.text(
                held.isEmpty() ? "familyPage.hasNothing" : "familyPage.has",
                words.member(member.member()),
                Amounts.text(held.size()),
                words.offerings(held)));
        lacks(member);
        member.upgrades().forEach(this::upgrade);
        member.space()
                .shareOfWallet(member.member())
                .ifPresent(share -> more("familyPage.wallet", Amounts.percent(share)));
    }

    private void lacks(MemberWhiteSpace member) {
        ImmutableList<Offering> open = member.openOtherwise();
        if (!member.leads().isEmpty()) {
            more(
                    "familyPage.lacks",
                    page.inLine(
                            member.leads(),
                            gap -> page.text(
                                    "familyPage.lead", words.offering(gap.offering()), words.members(gap.sisters()))));
        }
        if (!open.isEmpty()) {
            more("familyPage.open", words.offerings(open));
        }
        if (member.leads().isEmpty() && open.isEmpty()) {
            long white = member.counts().white();
            more(white == 0 ? "familyPage.complete" : "familyPage.noneOpen", Amounts.text(white));
        }
    }

    private void more(String key, String value) {
        page.detail("  " + page.text(key, value));
    }

    private void upgrade(Upgrade upgrade) {
        page.detail("  "
                + page.text(
                        upgrade.more().isPresent() ? "familyPage.upgradeFor" : "familyPage.upgrade",
                        words.offering(Offering.of(upgrade.from())),
                        words.offering(Offering.of(upgrade.to())),
                        upgrade.more().map(WhiteSpaceWords::money).orElse("")));
    }
}

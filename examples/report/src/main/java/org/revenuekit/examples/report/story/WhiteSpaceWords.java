package org.revenuekit.examples.report.story;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.money.MoneyFraction;
import org.revenuekit.core.offering.Need;
import org.revenuekit.core.offering.Offering;
import org.revenuekit.examples.report.answer.WhiteSpaceAnswers;
import org.revenuekit.examples.report.canonical.Shown;
import org.revenuekit.hierarchy.whitespace.CellPotential;
import org.revenuekit.hierarchy.whitespace.CellState;
import org.revenuekit.hierarchy.whitespace.PotentialSum;
import org.revenuekit.hierarchy.whitespace.StateCounts;
import org.revenuekit.hierarchy.whitespace.ValueRange;

/** How members, offerings, states and values of a matrix are called. */
final class WhiteSpaceWords {
    private final WhiteSpaceAnswers answers;
    private final Page page;

    WhiteSpaceWords(WhiteSpaceAnswers answers, Page page) {
        this.answers = answers;
        this.page = page;
    }

    String member(AccountId id) {
        return answers.space().hierarchy().node(id).label();
    }

    String members(ImmutableList<AccountId> ids) {
        return page.inLine(ids, this::member);
    }

    String offering(Offering offering) {
        return answers.label(offering);
    }

    String offerings(ImmutableList<Offering> offerings) {
        return page.inLine(offerings, this::offering);
    }

    /** The states that occur, with their counts. */
    String states(StateCounts counts) {
        return Arrays.stream(CellState.values())
                .filter(state -> counts.of(state) > 0)
                .map(state -> state(state) + " " + Amounts.text(counts.of(state)))
                .collect(Collectors.joining(", "));
    }

    String state(CellState state) {
        return page.text("state." + lower(state));
    }

    String value(ValueRange range) {
        String mid = money(range.mid());
        return range.low().equals(range.high())
                ? mid
                : page.text("value.range", mid, amount(range.low()), amount(range.high()));
    }

    static String money(MoneyFraction money) {
        return money.currency().getCode() + " " + amount(money);
    }

    static String amount(MoneyFraction money) {
        return Amounts.text(money.rounded());
    }

    /** What cells could be worth together; what has no number is counted. */
    String sum(PotentialSum sum) {
        String valued = sum.valued() == 0 ? "-" : value(sum.value());
        return sum.unvalued() == 0 ? valued : page.text("value.unvalued", valued, Amounts.text(sum.unvalued()));
    }

    /** What a cell could be worth and on what that rests, or why there is no number. */
    String potential(CellPotential potential) {
        return potential.fold(
                range -> page.text(
                        "basis." + lower(potential.basis()), value(range), Amounts.text(potential.sampleSize())),
                reason -> page.text("noPotential." + lower(reason)));
    }

    String need(Need need) {
        return page.text("gap.need", need.recordedOn(), Shown.text(need.text()));
    }

    static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}

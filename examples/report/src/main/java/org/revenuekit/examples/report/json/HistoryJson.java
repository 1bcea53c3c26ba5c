package org.revenuekit.examples.report.json;

import static org.revenuekit.examples.report.json.ReportJson.company;
import static org.revenuekit.examples.report.json.ReportJson.list;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.examples.report.answer.HistoryAnswers;
import org.revenuekit.examples.report.json.OwnershipJson.Range;
import org.revenuekit.examples.report.json.ReportDocument.Company;
import org.revenuekit.hierarchy.FamilyChange;
import org.revenuekit.hierarchy.HierarchyChange;
import org.revenuekit.hierarchy.Node;
import org.revenuekit.hierarchy.Parent;
import org.revenuekit.hierarchy.ParentChange;
import org.revenuekit.hierarchy.link.LinkSource;
import org.revenuekit.hierarchy.link.ParentAbsence;
import org.revenuekit.hierarchy.link.ParentLink;

/** How the families came to be, as data. */
final class HistoryJson {
    private static final int MOST = 100;

    private HistoryJson() {}

    record History(long turningPoints, String first, String last, long lookedAt, ImmutableList<ChangeRow> changes) {}

    record ChangeRow(
            String on,
            long parentsChanged,
            ImmutableList<ParentRow> parents,
            long familiesChanged,
            ImmutableList<FamilyRow> families) {}

    record ParentRow(
            Company company,
            Optional<Above> before,
            Optional<Above> after,
            Optional<LinkRow> linkBefore,
            Optional<LinkRow> linkAfter) {}

    /** A parent, or else why there is none. */
    record Above(Optional<Company> parent, Optional<ParentAbsence> absence) {}

    record LinkRow(String kind, Optional<Range> share, Optional<String> source, String validity, String recorded) {}

    record FamilyRow(
            Company family,
            long sizeBefore,
            long sizeAfter,
            ImmutableList<String> joined,
            ImmutableList<String> left) {}

    static History of(HistoryAnswers answers) {
        return new History(
                answers.turningPoints().size(),
                answers.turningPoints().first().toString(),
                answers.turningPoints().last().toString(),
                answers.lookedAt(),
                list(answers.changes().stream().map(HistoryJson::change)));
    }

    private static ChangeRow change(HierarchyChange change) {
        return new ChangeRow(
                change.later().asOf().date().toString(),
                change.parents().size(),
                list(change.parents().stream().limit(MOST).map(HistoryJson::parent)),
                change.families().size(),
                list(change.families().stream().limit(MOST).map(HistoryJson::family)));
    }

    private static ParentRow parent(ParentChange change) {
        return new ParentRow(
                company(change.node()),
                change.before().map(HistoryJson::above),
                change.after().map(HistoryJson::above),
                change.linkBefore().map(HistoryJson::link),
                change.linkAfter().map(HistoryJson::link));
    }

    private static Above above(Parent parent) {
        return new Above(
                parent.fold((Node node) -> Optional.of(company(node)), absence -> Optional.<Company>empty()),
                parent.fold(node -> Optional.<ParentAbsence>empty(), Optional::of));
    }

    private static LinkRow link(ParentLink link) {
        return new LinkRow(
                link.kind().name(),
                link.share().map(Range::of),
                link.source().map(LinkSource::value),
                link.validity().toString(),
                link.recorded().toString());
    }

    private static FamilyRow family(FamilyChange change) {
        return new FamilyRow(
                company(change.ultimate()),
                change.sizeBefore(),
                change.sizeAfter(),
                ids(change.joined()),
                ids(change.left()));
    }

    private static ImmutableList<String> ids(ImmutableList<AccountId> accounts) {
        return list(accounts.stream().limit(MOST).map(AccountId::value));
    }
}

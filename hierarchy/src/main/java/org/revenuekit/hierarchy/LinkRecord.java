package org.revenuekit.hierarchy;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import org.revenuekit.core.finding.Findings;
import org.revenuekit.hierarchy.link.ParentAbsence;
import org.revenuekit.hierarchy.link.ParentLink;
import org.revenuekit.hierarchy.link.Share;

/** What a hierarchy remembers of the links it was resolved from: which decided where, and what became of the others. */
final class LinkRecord {
    /** The narrower range says more of a share; of two as wide, the larger share does. */
    private static final Comparator<Share> SAYS_MORE = Comparator.comparing(
                    (Share share) -> share.high().subtract(share.low()))
            .thenComparing(Share::low, Comparator.reverseOrder());

    private final LinkTable table;
    private final ParentChoice choice;
    private final Map<Integer, ParentAbsence> absences;
    private final long given;
    private final long setAside;
    private final long confirmed;
    private final Findings findings;

    LinkRecord(
            LinkTable table,
            ParentChoice choice,
            Map<Integer, ParentAbsence> absences,
            long given,
            LinkReport report,
            long confirmed) {
        this.table = table;
        this.choice = choice;
        this.absences = absences;
        this.given = given;
        this.setAside = report.linksSetAside();
        this.confirmed = confirmed;
        this.findings = report.findings();
    }

    /** Every pair of nodes that a link joins, once, with the share that says most. */
    LinkGraph graph(Nodes nodes) {
        Map<Long, Share> shares = new LinkedHashMap<>();
        for (int at = 0; at < table.size(); at++) {
            if (table.joins(at) && !table.isUltimate(at)) {
                long pair = (long) table.child(at) << Integer.SIZE | table.parent(at);
                shares.merge(pair, table.link(at).share().orElse(Share.unknown()), BinaryOperator.minBy(SAYS_MORE));
            }
        }
        int[] children = new int[shares.size()];
        int[] parents = new int[shares.size()];
        Share[] ofPair = new Share[shares.size()];
        int next = 0;
        for (Map.Entry<Long, Share> entry : shares.entrySet()) {
            children[next] = (int) (entry.getKey() >> Integer.SIZE);
            parents[next] = entry.getKey().intValue();
            ofPair[next++] = entry.getValue();
        }
        return new LinkGraph(nodes, children, parents, ofPair);
    }

    LinkTable table() {
        return table;
    }

    ParentChoice choice() {
        return choice;
    }

    /** Why a node has no parent, where links say more than that they name none. */
    Optional<ParentAbsence> absence(int node) {
        return Optional.ofNullable(absences.get(node));
    }

    /**
     * The link that names a node's parent, or says that there is none; empty where one that is believed before it says
     * that the parent is not known.
     */
    Optional<ParentLink> decides(int node) {
        int at = choice.decides(node);
        return at < 0
                ? Optional.empty()
                : Optional.of(table.link(at))
                        .filter(link ->
                                link.absence().isEmpty() || link.absence().equals(absence(node)));
    }

    long given() {
        return given;
    }

    long setAside() {
        return setAside;
    }

    /** How many reported ultimate parents are those that the links lead to. */
    long confirmed() {
        return confirmed;
    }

    Findings findings() {
        return findings;
    }
}

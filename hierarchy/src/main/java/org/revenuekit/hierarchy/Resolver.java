package org.revenuekit.hierarchy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.account.Accounts;
import org.revenuekit.core.finding.Finding;
import org.revenuekit.core.finding.FindingKind;
import org.revenuekit.core.finding.Findings;
import org.revenuekit.core.finding.Subject;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.hierarchy.internal.Forest;
import org.revenuekit.hierarchy.link.ParentLink;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One resolution: every link is used or set aside with a finding, then circles are opened. */
final class Resolver {
    private static final Logger LOG = LoggerFactory.getLogger(Resolver.class);
    private static final int NO_PARENT = -1;

    /** So that findings, too, do not depend on the order of the links. */
    private static final Comparator<Finding> BY_KIND_AND_SUBJECT = Comparator.comparing(
                    (Finding finding) -> finding.kind().code())
            .thenComparing(Finding::subject)
            .thenComparing(finding -> finding.details().values().toString());

    private static final int CYCLE_SHOWN = 20;

    private final HierarchyView view;
    private final Accounts accounts;
    private final AsOf asOf;
    private final Nodes nodes;
    private final List<Finding> findings = new ArrayList<>();
    private int[] parent = new int[0];
    private final BitSet cycleTops = new BitSet();
    private long given;
    private long setAside;

    Resolver(HierarchyView view, Accounts accounts, AsOf asOf) {
        this.view = view;
        this.accounts = accounts;
        this.asOf = asOf;
        this.nodes = new Nodes(accounts);
    }

    Hierarchy resolve(Iterable<ParentLink> links) {
        List<ParentLink> valid = valid(links);
        int[] parents = parentsNamed(valid);
        parent = new int[nodes.size()];
        Arrays.fill(parent, NO_PARENT);
        link(valid, parents);
        reportDangling(parents);
        openCycles();
        LOG.debug("resolved {} accounts, {} links given, {} set aside", accounts.size(), given, setAside);
        findings.sort(BY_KIND_AND_SUBJECT);
        return new Hierarchy(
                view, accounts, asOf, nodes, new Forest(parent), cycleTops, given, setAside, Findings.of(findings));
    }

    private List<ParentLink> valid(Iterable<ParentLink> links) {
        List<ParentLink> valid = new ArrayList<>();
        for (ParentLink link : links) {
            given++;
            if (asOf.isLive(link.validity())) {
                valid.add(link);
            } else {
                setAside(
                        HierarchyFinding.LINK_NOT_VALID,
                        link.child(),
                        "validity",
                        link.validity().toString());
            }
        }
        return valid;
    }

    /** The node that each link names as parent. */
    private int[] parentsNamed(List<ParentLink> links) {
        int[] parents = new int[links.size()];
        boolean byName = false;
        for (int i = 0; i < parents.length; i++) {
            Optional<AccountId> parent = links.get(i).parent();
            if (parent.isPresent()) {
                AccountId id = parent.orElseThrow();
                parents[i] = nodes.findOrAdd(id, id.value());
            } else {
                byName = true;
            }
        }
        if (byName) {
            findNames(links, parents);
        }
        return parents;
    }

    /** All ids are numbered by now, so that an external company named by name cannot take the id of one of them. */
    private void findNames(List<ParentLink> links, int[] parents) {
        ParentNames names = new ParentNames(accounts, links);
        names.addExternals(nodes);
        for (int i = 0; i < parents.length; i++) {
            Optional<String> name = links.get(i).parentName();
            if (name.isPresent()) {
                parents[i] = names.node(name.orElseThrow());
            }
        }
    }

    /** Takes the parent with the smallest id, then sets aside every link that does not name it. */
    private void link(List<ParentLink> links, int[] parents) {
        int[] children = new int[parents.length];
        for (int i = 0; i < parents.length; i++) {
            int child = nodes.find(links.get(i).child());
            children[i] = child;
            if (child >= 0 && parents[i] >= 0 && child != parents[i]) {
                parent[child] = parent[child] < 0 ? parents[i] : smaller(parent[child], parents[i]);
            }
        }
        BitSet linked = new BitSet();
        for (int i = 0; i < parents.length; i++) {
            account(links.get(i), children[i], parents[i], linked);
        }
    }

    private int smaller(int one, int other) {
        return nodes.id(one).compareTo(nodes.id(other)) <= 0 ? one : other;
    }

    private void account(ParentLink link, int child, int named, BitSet linked) {
        if (named < 0) {
            setAside(
                    HierarchyFinding.AMBIGUOUS_NAME,
                    link.child(),
                    "name",
                    link.parentName().orElseThrow());
        } else if (child < 0) {
            setAside(
                    HierarchyFinding.UNKNOWN_CHILD,
                    link.child(),
                    "parent",
                    nodes.node(named).label());
        } else if (child == named) {
            if (!view.selfLinkMarksTop() || parent[child] >= 0) {
                setAside(HierarchyFinding.SELF_LINK, link.child());
            }
        } else if (named != parent[child]) {
            setAside(
                    HierarchyFinding.SEVERAL_PARENTS,
                    link.child(),
                    "parent",
                    idOf(named),
                    "instead",
                    idOf(parent[child]));
        } else if (linked.get(child)) {
            setAside(HierarchyFinding.DUPLICATE_LINK, link.child(), "parent", idOf(named));
        } else {
            linked.set(child);
        }
    }

    private void reportDangling(int[] parents) {
        long[] children = new long[nodes.size() - accounts.size()];
        for (int named : parents) {
            if (named >= accounts.size()) {
                children[named - accounts.size()]++;
            }
        }
        for (int i = 0; i < children.length; i++) {
            report(HierarchyFinding.DANGLING, nodes.id(accounts.size() + i), "children", Long.toString(children[i]));
        }
    }

    /** Follows every node upwards once; where a walk meets itself, the circle is opened at its smallest id. */
    private void openCycles() {
        int[] walk = new int[parent.length];
        for (int start = 0; start < parent.length; start++) {
            int at = start;
            while (at >= 0 && walk[at] == 0) {
                walk[at] = start + 1;
                at = parent[at];
            }
            if (at >= 0 && walk[at] == start + 1) {
                openCycle(at);
            }
        }
    }

    private void openCycle(int on) {
        int top = on;
        int length = 1;
        for (int at = parent[on]; at != on; at = parent[at]) {
            top = smaller(top, at);
            length++;
        }
        List<String> shown = new ArrayList<>();
        for (int at = top; shown.size() < Math.min(length, CYCLE_SHOWN); at = parent[at]) {
            shown.add(idOf(at));
        }
        setAside(
                HierarchyFinding.CYCLE,
                nodes.id(top),
                "cycle",
                String.join(" > ", shown),
                "length",
                Integer.toString(length));
        parent[top] = NO_PARENT;
        cycleTops.set(top);
    }

    private String idOf(int node) {
        return nodes.id(node).value();
    }

    private void setAside(FindingKind kind, AccountId child, String... details) {
        setAside++;
        report(kind, child, details);
    }

    private void report(FindingKind kind, AccountId about, String... details) {
        Finding.Builder finding = Finding.builder().kind(kind).subject(Subject.of(about));
        for (int i = 0; i < details.length; i += 2) {
            finding.putDetail(details[i], details[i + 1]);
        }
        findings.add(finding.build());
    }
}

package org.revenuekit.examples.report.answer;

import com.google.common.collect.ImmutableList;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.core.time.Span;
import org.revenuekit.hierarchy.HierarchyView;
import org.revenuekit.hierarchy.link.LinkKind;
import org.revenuekit.hierarchy.link.ParentLink;

/** Which links a view follows at a date. */
final class LinkView {
    private LinkView() {}

    /** The links that hold, are on record, and are of a kind that the view follows. */
    static ImmutableList<ParentLink> followed(Iterable<ParentLink> links, HierarchyView view, AsOf asOf) {
        ImmutableList.Builder<ParentLink> followed = ImmutableList.builder();
        for (ParentLink link : links) {
            if (view.kinds().contains(link.kind())
                    && asOf.isLive(link.validity())
                    && link.recorded().contains(asOf.knownOn())) {
                followed.add(link);
            }
        }
        return followed.build();
    }

    /** Whether a link is no more than the parent field of a CRM. */
    static boolean isPlain(ParentLink link) {
        return link.kind() == LinkKind.PARENT_ACCOUNT
                && link.source().isEmpty()
                && link.share().isEmpty()
                && link.absence().isEmpty()
                && link.validity().equals(Span.always())
                && link.recorded().equals(Span.always());
    }
}

package org.revenuekit.segmentation.segment;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Optional;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.definition.Label;

/** The segments of the standard grid, and what is recommended to do: our proposal, to be changed. */
public final class StandardSegments {
    /** CS high, OP high: those who succeed and have room to grow. */
    public static final SegmentId EXPAND = SegmentId.of("expand");
    /** CS high, OP low: those who succeed and have what they need. */
    public static final SegmentId KEEP = SegmentId.of("keep");
    /** CS low, OP high: those who would have room, and do not succeed yet. */
    public static final SegmentId RESTORE = SegmentId.of("restore");
    /** CS low, OP low: those who do not succeed and have no room. */
    public static final SegmentId WATCH = SegmentId.of("watch");
    /** CS high, OP not measured: those who succeed, of whom nobody knows what else they need. */
    public static final SegmentId EXPLORE = SegmentId.of("explore");
    /** CS low, OP not measured: those who do not succeed, whatever their room. */
    public static final SegmentId RESCUE = SegmentId.of("rescue");
    /** CS not measured, OP high: those with room, of whom nobody knows whether they succeed. */
    public static final SegmentId LISTEN = SegmentId.of("listen");
    /** CS not measured, OP low or not measured: those of whom too little is known. */
    public static final SegmentId NOT_MEASURED = SegmentId.of("not-measured");

    private static final BigDecimal CUT = BigDecimal.valueOf(50);
    private static final Reach HIGH = Reach.atLeast(CUT);
    private static final Reach LOW = Reach.below(CUT);
    private static final Reach UNMEASURED = Reach.unmeasured();

    private StandardSegments() {}

    static SegmentGrid grid() {
        return SegmentGrid.builder()
                .ref(DefinitionRef.of("segments", 1))
                .csCuts(ImmutableList.of(CUT))
                .opCuts(ImmutableList.of(CUT))
                .hysteresis(BigDecimal.valueOf(3))
                .addSegments(
                        segment(EXPAND, "Expand", "深耕する", TouchModel.HIGH, "Propose what they lack", "不足している商品を提案する"),
                        segment(KEEP, "Keep", "維持する", TouchModel.TECH, "Ask for a referral", "紹介を依頼する"),
                        segment(
                                RESTORE,
                                "Restore, then expand",
                                "立て直してから深耕する",
                                TouchModel.HIGH,
                                "Mend what they suffer from before proposing anything",
                                "提案の前に不満を解消する"),
                        segment(
                                WATCH,
                                "Watch",
                                "様子を見る",
                                TouchModel.LOW,
                                "Find out why they are dissatisfied",
                                "不満の理由を確かめる"),
                        segment(EXPLORE, "Explore", "余地を聞く", TouchModel.LOW, "Ask what else they need", "ほかの課題を聞く"),
                        segment(
                                RESCUE,
                                "Rescue",
                                "救う",
                                TouchModel.HIGH,
                                "Find out why they are dissatisfied",
                                "不満の理由を確かめる"),
                        segment(LISTEN, "Listen", "満足度を聞く", TouchModel.HIGH, "Ask whether they succeed", "成果が出ているかを聞く"),
                        segment(NOT_MEASURED, "Not measured", "未測定", TouchModel.TECH, "Send the survey", "アンケートを送る"))
                .addPlacements(
                        Placement.of(EXPAND, HIGH, HIGH),
                        Placement.of(KEEP, HIGH, LOW),
                        Placement.of(RESTORE, LOW, HIGH),
                        Placement.of(WATCH, LOW, LOW),
                        Placement.of(EXPLORE, HIGH, UNMEASURED),
                        Placement.of(RESCUE, LOW, UNMEASURED),
                        Placement.of(LISTEN, UNMEASURED, HIGH),
                        Placement.of(NOT_MEASURED, UNMEASURED, LOW),
                        Placement.of(NOT_MEASURED, UNMEASURED, UNMEASURED))
                .build();
    }

    private static Segment segment(SegmentId id, String en, String ja, TouchModel touch, String playEn, String playJa) {
        return Segment.builder()
                .id(id)
                .name(Label.of(en, ja))
                .touch(Optional.of(touch))
                .play(Label.of(playEn, playJa))
                .build();
    }
}

/**
 * The laws of segmentation as contracts, and arbitraries for the data that breaks them.
 *
 * <p>{@link org.revenuekit.segmentation.testkit.ScorerContract} holds for anybody's score,
 * {@link org.revenuekit.segmentation.testkit.SegmenterContract} for anybody's bands and segments, and
 * {@link org.revenuekit.segmentation.testkit.PhaseJudgeContract} for anybody's judge of relationship phases, in
 * whatever language: the subject of each is one method over plain types. Implement the interface in a test class,
 * return your subject, and every law is a property of it.
 * {@link org.revenuekit.segmentation.testkit.SegmentationDomain} hands scales, indices and observations to jqwik
 * properties: {@code @Domain(SegmentationDomain.class)}, then {@code @ForAll IndexInput given};
 * {@link org.revenuekit.segmentation.testkit.SegmenterDomain} does the same for scores that move over days, and
 * {@link org.revenuekit.segmentation.testkit.PhaseDomain} for models of phases and evidence.
 * {@link org.revenuekit.segmentation.testkit.SegmentationArbitraries} has the same arbitraries for use without
 * annotations.
 */
@NullMarked
package org.revenuekit.segmentation.testkit;

import org.jspecify.annotations.NullMarked;

/**
 * Dynamic segmentation (動的セグメンテーション): which customers to develop, judged by data that keeps changing instead of size
 * and past revenue, which are open to everybody and stale.
 *
 * <ol>
 *   <li><b>Observe</b>, through three channels: people ask (ヒアリング), behaviour is watched (ウェブ行動), customers answer
 *       (アンケート). {@link org.revenuekit.segmentation.survey} turns answers into
 *       {@linkplain org.revenuekit.core.observation.Observation observations}, says whom nobody asked, and which
 *       channel suits which portfolio.
 *   <li><b>Score</b>: {@link org.revenuekit.segmentation.index} makes a CS index (CS指数: does the customer succeed?), an
 *       OP index (OP指数: is there room to grow, and would a proposal succeed?) and others of them, with coverage, bounds
 *       and exact reasons.
 *   <li><b>Segment</b>: {@link org.revenuekit.segmentation.segment} puts both on a grid, with cells of their own for
 *       what is not measured, and tells who moved and why.
 *   <li><b>Act</b>: {@link org.revenuekit.segmentation.care} says what to do, who does it until when, whether the hands
 *       suffice, who is about to cross a line, and what is the least that would move a customer.
 *   <li><b>Relate</b>: {@link org.revenuekit.segmentation.phase} judges by what customers did how far the relationship
 *       has come (関係構築フェーズ), and says what leads further.
 *   <li><b>Notice</b>: {@link org.revenuekit.segmentation.signal} collects signals of opportunities (営業機会シグナル), lets
 *       them fade, and says who notices fewer than comparable portfolios suggest.
 * </ol>
 *
 * <p>{@link org.revenuekit.segmentation.columns} scores millions of rows without objects. Everything is as of a date;
 * definitions are data; what is wrong with the data comes back as findings beside the answer.
 */
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
        depluralize = true,
        depluralizeDictionary = "index:indices")
@NullMarked
package org.revenuekit.segmentation;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;

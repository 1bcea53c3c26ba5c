/**
 * The fast entrance: conversion of logs of many millions of entries, given as columns in the order of time.
 *
 * <p>{@link org.revenuekit.funnel.columns.ColumnConversionAnalysis} counts in one pass which leads reached which stage
 * within the window from their start (到達), by month of the start and by group, with the exact median and ninetieth
 * percentile of the time it took, skips and backward moves. A test holds it to
 * {@link org.revenuekit.funnel.conversion.ConversionAnalysis}, which answers the same of value objects, and more. Exits
 * and recycling are not in the columns: whoever asks for them has value objects.
 *
 * <p>Memory: 16 bytes for each lead, and 8 for each time that a lead reached a stage, while it counts.
 */
@NullMarked
package org.revenuekit.funnel.columns;

import org.jspecify.annotations.NullMarked;

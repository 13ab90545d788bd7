<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AnnotateExport</name>
    <message>
        <source>Save the annotated video</source>
        <translation>保存带标注的视频</translation>
    </message>
    <message>
        <source>MP4 video (*.mp4)</source>
        <translation>MP4 视频 (*.mp4)</translation>
    </message>
    <message>
        <source>Writing {name}…</source>
        <translation>正在写入 {name}…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Annotated video</source>
        <translation>带标注的视频</translation>
    </message>
    <message>
        <source>Progress of the annotated video</source>
        <translation>带标注视频的进度</translation>
    </message>
    <message>
        <source>The annotated video was cancelled; nothing was saved.</source>
        <translation>已取消制作带标注的视频，未保存任何内容。</translation>
    </message>
    <message>
        <source>Saved as {path}, as far as the damaged original can be read.</source>
        <translation>已保存为 {path}，内容截至损坏的原文件可读之处。</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>已保存为 {path}。</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>Each person is judged alone: what is found on one is no evidence about the other.</source>
        <translation>每个人物都单独判定：在一人身上发现的，不能作为另一人的迹象。</translation>
    </message>
    <message>
        <source>Each clip is judged alone: that one is marked makes the other neither genuine nor manipulated.</source>
        <translation>每段视频都单独判定：其中一段被标记，并不说明另一段是真实的或被篡改的。</translation>
    </message>
    <message>
        <source>Both are the same file, byte for byte.</source>
        <translation>两者是逐字节相同的同一文件。</translation>
    </message>
    <message>
        <source>Left is {left}, right is {right}: scaling and coding anew can blur traces or leave some.</source>
        <translation>左侧为 {left}，右侧为 {right}：缩放和重新编码可能抹去痕迹，也可能留下痕迹。</translation>
    </message>
    <message>
        <source>Two different models judged them, so that their findings cannot be measured against each other.</source>
        <translation>两者由不同的模型判定，因此结果不能相互比较。</translation>
    </message>
    <message>
        <source>One was looked at more thoroughly than the other.</source>
        <translation>其中一个比另一个查看得更细致。</translation>
    </message>
    <message>
        <source>Both get the same finding: {finding}.</source>
        <translation>两者结果相同：{finding}。</translation>
    </message>
    <message>
        <source>The findings differ. {left}: {one}. {right}: {other}.</source>
        <translation>结果不同。{left}：{one}。{right}：{other}。</translation>
    </message>
    <message>
        <source>Their probabilities do not overlap: {left} {one}, {right} {other}.</source>
        <translation>两者的概率范围不重叠：{left} {one}，{right} {other}。</translation>
    </message>
    <message>
        <source>Their probabilities overlap, so that a difference between them may be chance: {left} {one}, {right} {other}.</source>
        <translation>两者的概率范围重叠，因此差异可能只是偶然：{left} {one}，{right} {other}。</translation>
    </message>
    <message>
        <source>{side} is in material too poor to be relied on: {flags}.</source>
        <translation>{side}：素材质量太差，不可依赖（{flags}）。</translation>
    </message>
    <message>
        <source>{large} has larger faces to go by: about {most} pixels wide, {small} about {least}.</source>
        <translation>{large}的人脸更大：宽约 {most} 像素，{small}约 {least} 像素。</translation>
    </message>
    <message>
        <source>{many} rests on {most}, {few} on {least}.</source>
        <translation>{many}依据 {most}，{few}依据 {least}。</translation>
    </message>
</context>
<context>
    <name>CompareControl</name>
    <message>
        <source>&amp;Compare with…</source>
        <translation>与其他视频比较(&amp;C)…</translation>
    </message>
    <message>
        <source>Compare t&amp;wo people</source>
        <translation>比较两个人物(&amp;W)</translation>
    </message>
    <message>
        <source>Videos ({names});;All files (*)</source>
        <translation>视频 ({names});;所有文件 (*)</translation>
    </message>
    <message>
        <source>Compare with a video</source>
        <translation>与另一视频比较</translation>
    </message>
    <message>
        <source>Judge both videos yourself first, or switch “Your eyes first” off.</source>
        <translation>请先自行判断两段视频，或关闭“先亲自判断”。</translation>
    </message>
    <message>
        <source>The video is no longer there. What was found in it still is.</source>
        <translation>视频已不在原处，但其结果仍在。</translation>
    </message>
</context>
<context>
    <name>CompareSide</name>
    <message>
        <source>What is shown, {side}</source>
        <translation>显示内容，{side}</translation>
    </message>
    <message>
        <source>Video picture, {side}</source>
        <translation>视频画面，{side}</translation>
    </message>
    <message>
        <source>Verdict, {side}</source>
        <translation>判定，{side}</translation>
    </message>
    <message>
        <source>Finding, {side}</source>
        <translation>结果，{side}</translation>
    </message>
    <message>
        <source>Waiting…</source>
        <translation>等待中…</translation>
    </message>
    <message>
        <source>Analysing…</source>
        <translation>正在分析…</translation>
    </message>
    <message>
        <source>Analysing, {percent} %</source>
        <translation>正在分析，{percent}%</translation>
    </message>
    <message>
        <source>Something unexpected happened inside the program: {error}</source>
        <translation>程序内部发生了意外情况：{error}</translation>
    </message>
    <message>
        <source>The analysis could not be done</source>
        <translation>无法完成分析</translation>
    </message>
    <message>
        <source>There is no picture to show.</source>
        <translation>没有画面可显示。</translation>
    </message>
    <message>
        <source>Probability of manipulation: {probability}</source>
        <translation>篡改概率：{probability}</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>完整画面</translation>
    </message>
    <message>
        <source>Face of person {number}</source>
        <translation>人物 {number} 的脸</translation>
    </message>
    <message>
        <source>Not in this picture</source>
        <translation>不在此画面中</translation>
    </message>
    <message>
        <source>{time} · here {finding}</source>
        <translation>{time} · 此处{finding}</translation>
    </message>
</context>
<context>
    <name>CompareWindow</name>
    <message>
        <source>Compare two people</source>
        <translation>比较两个人物</translation>
    </message>
    <message>
        <source>Compare two clips</source>
        <translation>比较两段视频</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>左侧</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>右侧</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Play or pause both (Space)</source>
        <translation>同时播放或暂停（空格键）</translation>
    </message>
    <message>
        <source>Previous frame (,)</source>
        <translation>上一帧 (,)</translation>
    </message>
    <message>
        <source>Next frame (.)</source>
        <translation>下一帧 (.)</translation>
    </message>
    <message>
        <source>Playing speed</source>
        <translation>播放速度</translation>
    </message>
    <message>
        <source>Playing speed ([ slower, ] faster)</source>
        <translation>播放速度（[ 减慢，] 加快）</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>已联动</translation>
    </message>
    <message>
        <source>Both play and seek together (U). Unlink, move one of them, and link again to set them in step.</source>
        <translation>两者一起播放和跳转 (U)。取消联动，移动其中一个，再联动，即可对齐。</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>How far the right clip is ahead of the left one, in seconds</source>
        <translation>右侧视频比左侧提前多少秒</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>Sound: left</source>
        <translation>声音：左侧</translation>
    </message>
    <message>
        <source>Sound: right</source>
        <translation>声音：右侧</translation>
    </message>
    <message>
        <source>No sound</source>
        <translation>无声</translation>
    </message>
    <message>
        <source>right ahead by</source>
        <translation>右侧提前</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>The differences are told when both have been analysed.</source>
        <translation>两者都分析完成后，会在此说明差异。</translation>
    </message>
    <message>
        <source>Both sides show the same person.</source>
        <translation>两侧显示的是同一人物。</translation>
    </message>
    <message>
        <source>Not linked</source>
        <translation>未联动</translation>
    </message>
</context>
<context>
    <name>Controls</name>
    <message>
        <source>Play or pause (Space)</source>
        <translation>播放或暂停（空格键）</translation>
    </message>
    <message>
        <source>Previous frame (,)</source>
        <translation>上一帧 (,)</translation>
    </message>
    <message>
        <source>Next frame (.)</source>
        <translation>下一帧 (.)</translation>
    </message>
    <message>
        <source>Playing speed ([ slower, ] faster)</source>
        <translation>播放速度（[ 减慢，] 加快）</translation>
    </message>
    <message>
        <source>Loop (R); mark its begin with I and its end with O</source>
        <translation>循环 (R)；按 I 标记起点，按 O 标记终点</translation>
    </message>
    <message>
        <source>Mute (M)</source>
        <translation>静音 (M)</translation>
    </message>
    <message>
        <source>Time and frame</source>
        <translation>时间与帧</translation>
    </message>
    <message>
        <source>Time, length, and number of the frame. The first frame is 0; numbers are counted from the time and the file&apos;s average frame rate.</source>
        <translation>时间、时长和帧序号。第一帧为 0；序号由时间和文件的平均帧率计算得出。</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>音量</translation>
    </message>
    <message>
        <source>{time} · frame {number}</source>
        <translation>{time} · 第 {number} 帧</translation>
    </message>
</context>
<context>
    <name>DropFrame</name>
    <message>
        <source>Drop to add to the queue</source>
        <translation>松开即可加入队列</translation>
    </message>
    <message>
        <source>Drop to analyse this video</source>
        <translation>松开即可分析此视频</translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>Drop a video here to look for signs of face manipulation.</source>
        <translation>将视频拖放到此处，查找人脸篡改的迹象。</translation>
    </message>
    <message>
        <source>Several videos or a folder go into a queue. Nothing leaves this computer.</source>
        <translation>多个视频或一个文件夹会进入队列。任何内容都不会离开这台电脑。</translation>
    </message>
    <message>
        <source>Open a video…</source>
        <translation>打开视频…</translation>
    </message>
    <message>
        <source>Try it with the sample</source>
        <translation>用示例试试</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>Strong evidence of face manipulation</source>
        <translation>强烈的人脸篡改迹象</translation>
    </message>
    <message>
        <source>Moderate evidence of face manipulation</source>
        <translation>中等的人脸篡改迹象</translation>
    </message>
    <message>
        <source>Inconclusive</source>
        <translation>无定论</translation>
    </message>
    <message>
        <source>No evidence of face manipulation found</source>
        <translation>未发现人脸篡改的迹象</translation>
    </message>
    <message>
        <source>Not assessed</source>
        <translation>未评估</translation>
    </message>
    <message>
        <source>strong evidence of face manipulation</source>
        <translation>强烈的人脸篡改迹象</translation>
    </message>
    <message>
        <source>moderate evidence of face manipulation</source>
        <translation>中等的人脸篡改迹象</translation>
    </message>
    <message>
        <source>inconclusive</source>
        <translation>无定论</translation>
    </message>
    <message>
        <source>no evidence of face manipulation found</source>
        <translation>未发现人脸篡改的迹象</translation>
    </message>
    <message>
        <source>not assessed</source>
        <translation>未评估</translation>
    </message>
    <message>
        <source>So far: {finding}.</source>
        <translation>目前：{finding}。</translation>
    </message>
    <message>
        <source>small faces</source>
        <translation>人脸过小</translation>
    </message>
    <message>
        <source>seen only briefly</source>
        <translation>仅短暂出现</translation>
    </message>
    <message>
        <source>blurred</source>
        <translation>模糊</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>过暗</translation>
    </message>
    <message>
        <source>overexposed</source>
        <translation>过曝</translation>
    </message>
    <message>
        <source>strongly compressed</source>
        <translation>压缩严重</translation>
    </message>
    <message>
        <source>findings change over time</source>
        <translation>结果随时间变化</translation>
    </message>
    <message>
        <source>unlike what the model learnt from</source>
        <translation>与模型学习的素材不同</translation>
    </message>
    <message>
        <source>This is a likelihood, not a proof. The program looks for swapped or re-rendered faces; it does not judge sound, context or scenes without faces. Finding no evidence does not mean that nothing was edited.</source>
        <translation>这是可能性，而非证明。本程序查找被替换或重新生成的人脸；不判断声音、背景情境或没有人脸的场景。未发现迹象并不意味着没有任何编辑。</translation>
    </message>
    <message>
        <source>The traces of face manipulation are strong.</source>
        <translation>人脸篡改的痕迹十分明显。</translation>
    </message>
    <message>
        <source>There are moderate traces of face manipulation.</source>
        <translation>有中等程度的人脸篡改痕迹。</translation>
    </message>
    <message>
        <source>The signs point both ways: there are neither clear traces of manipulation nor a clear absence.</source>
        <translation>迹象互相矛盾：既没有明显的篡改痕迹，也不是明显没有痕迹。</translation>
    </message>
    <message>
        <source>No evidence of face manipulation was found.</source>
        <translation>未发现人脸篡改的迹象。</translation>
    </message>
    <message>
        <source>The faces are too small to judge: {found} pixels wide at the median, {least} are needed.</source>
        <translation>人脸过小，无法判断：宽度中位数为 {found} 像素，需要 {least} 像素。</translation>
    </message>
    <message>
        <source>Seen too briefly to judge: {faces} scored, {least} are needed.</source>
        <translation>出现时间过短，无法判断：已评分 {faces}，需要 {least} 张。</translation>
    </message>
    <message>
        <source>No evidence of face manipulation was found in {faces} of {people}. This does not mean that the video is real.</source>
        <translation>在 {people}的 {faces}中未发现人脸篡改的迹象。这并不意味着视频是真实的。</translation>
    </message>
    <message>
        <source>Person {person} ({faces}, {start} to {end}): {finding}</source>
        <translation>人物 {person}（{faces}，{start} 至 {end}）：{finding}</translation>
    </message>
    <message>
        <source>This is evidence, not proof.</source>
        <translation>这是迹象，而非证明。</translation>
    </message>
    <message>
        <source>Further people in material too poor to judge: {count}.</source>
        <translation>另有人物因素材质量太差而无法判断：{count} 个。</translation>
    </message>
    <message>
        <source>Further people seen too briefly or too small to judge: {count}.</source>
        <translation>另有人物因出现过短或过小而无法判断：{count} 个。</translation>
    </message>
    <message>
        <source>The faces are too blurred to judge: sharpness {found}, at least {least} is needed.</source>
        <translation>人脸过于模糊，无法判断：清晰度 {found}，至少需要 {least}。</translation>
    </message>
    <message>
        <source>The faces are too dark to judge: mean brightness {found} of 255, at least {least} is needed.</source>
        <translation>人脸过暗，无法判断：平均亮度 {found}（满值 255），至少需要 {least}。</translation>
    </message>
    <message>
        <source>The faces are too overexposed to judge: {found} of 100 pixels are burnt out, {most} at most may be.</source>
        <translation>人脸过曝，无法判断：每 100 个像素中有 {found} 个过曝，最多允许 {most} 个。</translation>
    </message>
    <message>
        <source>The video is too strongly compressed to judge: the steps at block borders are {found} times those inside blocks, {most} at most is accepted.</source>
        <translation>视频压缩过于严重，无法判断：块边界处的跳变是块内的 {found} 倍，最多接受 {most} 倍。</translation>
    </message>
    <message>
        <source>The findings change too much over time to judge the whole: agreement between moments {found} of 1, at least {least} is needed. Look at the marked moments.</source>
        <translation>结果随时间变化太大，无法判断整体：各时刻之间的一致度为 {found}（满值 1），至少需要 {least}。请查看标记的片段。</translation>
    </message>
    <message>
        <source>The faces are too unlike those that the model learnt from to judge: distance {found}, {most} at most is accepted.</source>
        <translation>人脸与模型学习的素材相差太大，无法判断：距离 {found}，最多接受 {most}。</translation>
    </message>
    <message>
        <source>There was not enough memory. Close other programs and try again.</source>
        <translation>内存不足。请关闭其他程序后重试。</translation>
    </message>
    <message>
        <source>The analysis stopped because of a fault in the program ({error}). Please report it.</source>
        <translation>分析因程序故障而中断（{error}）。请报告此问题。</translation>
    </message>
    <message>
        <source>{name} was changed or replaced while it was being analysed, so that there is no finding about it. Wait until it is complete, then analyse it again.</source>
        <translation>{name} 在分析过程中被更改或替换，因此没有关于它的结果。请等它完整后再重新分析。</translation>
    </message>
    <message>
        <source>Something unexpected happened inside the program: {error}. Your video is unchanged.</source>
        <translation>程序内部发生了意外情况：{error}。您的视频没有改动。</translation>
    </message>
    <message>
        <source>No face was found in the {frames} looked at, so there is nothing to judge. This says nothing about whether the video was edited.</source>
        <translation>在查看的 {frames}中未找到人脸，因此没有可判断的内容。这不能说明视频是否经过编辑。</translation>
    </message>
    <message>
        <source>The file is damaged or cut short: it could be read up to {end}.</source>
        <translation>文件已损坏或不完整：只能读到 {end}。</translation>
    </message>
    <message>
        <source>The findings cover that part only.</source>
        <translation>结果只涵盖这一部分。</translation>
    </message>
    <message>
        <source>The analysis was cancelled; the findings cover the first {end}.</source>
        <translation>分析已取消；结果涵盖开头至 {end}。</translation>
    </message>
    <message>
        <source>The analysis was cancelled; the findings cover nothing yet.</source>
        <translation>分析已取消；尚无结果。</translation>
    </message>
    <message>
        <source>{name} has changed since it was analysed. Analyse it again.</source>
        <translation>{name} 在分析之后有改动。请重新分析。</translation>
    </message>
    <message>
        <source>The face is too small there, or too far outside the picture, to be scored.</source>
        <translation>该处人脸过小，或超出画面太多，无法评分。</translation>
    </message>
    <message>
        <source>There is no picture at {seconds} s of {name}. Choose an earlier time.</source>
        <translation>{name} 在 {seconds} 秒处没有画面。请选择更早的时间。</translation>
    </message>
    <message>
        <source>The face of person {person} is not found again in the picture at {seconds} s. Choose another moment.</source>
        <translation>在 {seconds} 秒的画面中找不回人物 {person} 的人脸。请选择另一时刻。</translation>
    </message>
    <message>
        <source>Eyes and mouth cannot be told apart in this picture. Choose another moment.</source>
        <translation>此画面中无法区分眼睛和嘴。请选择另一时刻。</translation>
    </message>
    <message>
        <source>There is no verdict to check. Analyse the video to its end first.</source>
        <translation>没有可检查的判定。请先将视频分析到底。</translation>
    </message>
    <message>
        <source>The stretch by itself cannot be judged. {reason}</source>
        <translation>无法单独判断该时段。{reason}</translation>
    </message>
    <message>
        <source>{name} cannot be written anew: {error}</source>
        <translation>无法重新编码 {name}：{error}</translation>
    </message>
    <message>
        <source>Cancelled before it was judged.</source>
        <translation>在判断之前已取消。</translation>
    </message>
    <message>
        <source>{path} looks like a network address. This program stays offline: save the video and open the file.</source>
        <translation>{path} 看起来是网络地址。本程序始终离线：请先保存视频，再打开该文件。</translation>
    </message>
    <message>
        <source>There is no file {path}. Check the name, or whether it was moved.</source>
        <translation>没有文件 {path}。请检查名称，或是否已被移动。</translation>
    </message>
    <message>
        <source>{name} is a folder. Choose a video file in it.</source>
        <translation>{name} 是文件夹。请选择其中的视频文件。</translation>
    </message>
    <message>
        <source>{name} is not an ordinary file. Copy the video to a file and open that.</source>
        <translation>{name} 不是普通文件。请将视频复制为文件后打开。</translation>
    </message>
    <message>
        <source>{name} is empty (0 bytes). Download or copy it again.</source>
        <translation>{name} 是空文件（0 字节）。请重新下载或复制。</translation>
    </message>
    <message>
        <source>{name} holds sound but no picture. This program looks at faces in video.</source>
        <translation>{name} 只有声音，没有画面。本程序查看视频中的人脸。</translation>
    </message>
    <message>
        <source>{name} holds no video. This program looks at faces in video.</source>
        <translation>{name} 不含视频。本程序查看视频中的人脸。</translation>
    </message>
    <message>
        <source>{name} is a still picture. This program looks at faces in video.</source>
        <translation>{name} 是静态图片。本程序查看视频中的人脸。</translation>
    </message>
    <message>
        <source>{name} is coded in a way that cannot be decoded here. Convert it to H.264.</source>
        <translation>{name} 的编码方式无法在此解码。请转换为 H.264。</translation>
    </message>
    <message>
        <source>{name} is damaged or incomplete: its index cannot be read. Download or copy it again.</source>
        <translation>{name} 已损坏或不完整：无法读取其索引。请重新下载或复制。</translation>
    </message>
    <message>
        <source>{name} is not a video that this program knows. It reads MP4, MOV, MKV, WebM, AVI and similar files.</source>
        <translation>{name} 不是本程序认识的视频。可读取 MP4、MOV、MKV、WebM、AVI 及类似文件。</translation>
    </message>
    <message>
        <source>You have no permission to read {name}. Change its permissions or copy it to a folder of yours.</source>
        <translation>您没有读取 {name} 的权限。请更改其权限，或复制到您自己的文件夹。</translation>
    </message>
    <message>
        <source>{name} has frames too large for this machine&apos;s memory.</source>
        <translation>{name} 的帧过大，超出本机内存。</translation>
    </message>
    <message>
        <source>Not one frame of {name} can be decoded. It may be damaged; get it again.</source>
        <translation>{name} 没有一帧可以解码。文件可能已损坏；请重新获取。</translation>
    </message>
    <message>
        <source>{path} cannot be reached: {error}. Check the name, and whether its disk is there.</source>
        <translation>无法访问 {path}：{error}。请检查名称，以及所在磁盘是否已连接。</translation>
    </message>
    <message>
        <source>Where the face was at this moment is not known any more. Analyse the video again.</source>
        <translation>已不知道这一刻人脸在何处。请重新分析视频。</translation>
    </message>
    <message>
        <source>{path} cannot be the name of a file. Choose the file anew.</source>
        <translation>{path} 不能作为文件名。请重新选择文件。</translation>
    </message>
    <message>
        <source>{name} cannot be read: {error}. Check whether the file was moved and its disk is well, and try again.</source>
        <translation>无法读取 {name}：{error}。请检查文件是否被移动、磁盘是否正常，然后重试。</translation>
    </message>
    <message>
        <source>{name} cannot be opened: {error}. Check whether the file was moved and its disk is well, and try again.</source>
        <translation>无法打开 {name}：{error}。请检查文件是否被移动、磁盘是否正常，然后重试。</translation>
    </message>
    <message>
        <source>{name} says that it is {width} x {height} pixels, more than this program decodes. Convert it to a smaller size.</source>
        <translation>{name} 声明的尺寸为 {width} x {height} 像素，超出本程序的解码能力。请将其转换为较小的尺寸。</translation>
    </message>
    <message>
        <source>{name} could not be read to its end: {error}. Check whether the file was moved and its disk is well, and try again.</source>
        <translation>无法将 {name} 读到结尾：{error}。请检查文件是否被移动、磁盘是否正常，然后重试。</translation>
    </message>
    <message>
        <source>{name} is shown at {width} x {height} pixels, too large to analyse here. Convert it to a smaller size.</source>
        <translation>{name} 的显示尺寸为 {width} x {height} 像素，过大而无法在此分析。请将其转换为较小的尺寸。</translation>
    </message>
    <message>
        <source>{name} has a packed header, which is not read. Convert it to MP4.</source>
        <translation>{name} 的文件头是压缩的，本程序不读取。请将其转换为 MP4。</translation>
    </message>
    <message>
        <source>{name} is damaged: it claims to hold more pictures than any video. Get it again.</source>
        <translation>{name} 已损坏：它声称包含的画面数超过任何视频。请重新获取该文件。</translation>
    </message>
    <message>
        <source>The colours of a picture cannot be converted. The file may be damaged.</source>
        <translation>无法转换某个画面的颜色。文件可能已损坏。</translation>
    </message>
    <message>
        <source>its file {name} is too large</source>
        <translation>其文件 {name} 过大</translation>
    </message>
    <message>
        <source>its file {name} is no text in UTF-8</source>
        <translation>其文件 {name} 不是 UTF-8 文本</translation>
    </message>
    <message>
        <source>{name} holds a text that must not be shown</source>
        <translation>{name} 含有不应显示的文本</translation>
    </message>
    <message>
        <source>it is of another version of NumPy&apos;s format</source>
        <translation>它属于 NumPy 格式的另一版本</translation>
    </message>
    <message>
        <source>its header cannot be understood</source>
        <translation>无法理解其文件头</translation>
    </message>
    <message>
        <source>it is cut short, or longer than its header says</source>
        <translation>它不完整，或比文件头所述更长</translation>
    </message>
    <message>
        <source>Install Deepfake Desktop again, or choose another bundle with --model.</source>
        <translation>请重新安装 Deepfake Desktop，或用 --model 选择另一个模型包。</translation>
    </message>
    <message>
        <source>The model bundle {name} cannot be used: {path}: {error}. {remedy}</source>
        <translation>无法使用模型包 {name}：{path}：{error}。{remedy}</translation>
    </message>
    <message>
        <source>The model bundle {name} cannot be read: {error}. {remedy}</source>
        <translation>无法读取模型包 {name}：{error}。{remedy}</translation>
    </message>
    <message>
        <source>There is no model bundle {name} in {path} (bundles there: {known}). {remedy}</source>
        <translation>{path} 中没有模型包 {name}（现有：{known}）。{remedy}</translation>
    </message>
    <message>
        <source>The model file {path} does not fit its model.json. {remedy}</source>
        <translation>模型文件 {path} 与其 model.json 不符。{remedy}</translation>
    </message>
    <message>
        <source>The model file {path} cannot be read: {error}. {remedy}</source>
        <translation>无法读取模型文件 {path}：{error}。{remedy}</translation>
    </message>
    <message>
        <source>The model file {path} cannot be run: {error}. {remedy}</source>
        <translation>无法运行模型文件 {path}：{error}。{remedy}</translation>
    </message>
    <message>
        <source>The {what} {path} is missing. Install the program again.</source>
        <translation>缺少{what} {path}。请重新安装程序。</translation>
    </message>
    <message>
        <source>The {what} {path} has been altered or damaged. Install the program again.</source>
        <translation>{what} {path} 已被改动或损坏。请重新安装程序。</translation>
    </message>
    <message>
        <source>The face comparer {path} cannot be run: {error}. Install the program again.</source>
        <translation>无法运行人脸比对器 {path}：{error}。请重新安装程序。</translation>
    </message>
    <message>
        <source>face finder</source>
        <translation>人脸检测器</translation>
    </message>
    <message>
        <source>face comparer</source>
        <translation>人脸比对器</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>the file is too large</source>
        <translation>文件过大</translation>
    </message>
    <message>
        <source>the file is not valid JSON</source>
        <translation>文件不是有效的 JSON</translation>
    </message>
    <message>
        <source>its format is {found}, and this program reads {format}</source>
        <translation>其格式为 {found}，而本程序读取 {format}</translation>
    </message>
    <message>
        <source>it was trained on {geometry} crops, and this program cuts {own}</source>
        <translation>它用 {geometry} 裁剪训练，而本程序按 {own} 裁剪</translation>
    </message>
    <message>
        <source>an ensemble has 2 to {most} members, and it names {count}</source>
        <translation>一个集成有 2 至 {most} 个成员，而它列出了 {count} 个</translation>
    </message>
    <message>
        <source>its members differ in input size, window or stride</source>
        <translation>其成员的输入尺寸、窗口或步长不同</translation>
    </message>
    <message>
        <source>{name} is not a plain bundle name</source>
        <translation>{name} 不是有效的模型包名称</translation>
    </message>
    <message>
        <source>its member {name} is not the one it was calibrated with (another SHA-256)</source>
        <translation>其成员 {name} 不是校准时所用的那个（SHA-256 不同）</translation>
    </message>
    <message>
        <source>{name} is not a plain file name</source>
        <translation>{name} 不是有效的文件名</translation>
    </message>
    <message>
        <source>its file {name} is missing</source>
        <translation>缺少其文件 {name}</translation>
    </message>
    <message>
        <source>its file {name} was altered (its size or SHA-256 is not the recorded one)</source>
        <translation>其文件 {name} 已被改动（大小或 SHA-256 与记录不符）</translation>
    </message>
    <message>
        <source>{name} is not a JSON object</source>
        <translation>{name} 不是 JSON 对象</translation>
    </message>
    <message>
        <source>{name} is not a short text</source>
        <translation>{name} 不是短文本</translation>
    </message>
    <message>
        <source>{name} is not a whole number from {least} to {most}</source>
        <translation>{name} 不是 {least} 到 {most} 的整数</translation>
    </message>
    <message>
        <source>{name} is not a number</source>
        <translation>{name} 不是数字</translation>
    </message>
    <message>
        <source>{name} is not between {least} and {most}</source>
        <translation>{name} 不在 {least} 与 {most} 之间</translation>
    </message>
    <message>
        <source>{name} is missing</source>
        <translation>缺少 {name}</translation>
    </message>
    <message>
        <source>test clips of people, studios and partly generators that training never saw</source>
        <translation>测试视频中的人物、录制场所和部分生成工具在训练中从未出现过</translation>
    </message>
    <message>
        <source>This analysis is not in the history. {reason}</source>
        <translation>此次分析未写入历史记录。{reason}</translation>
    </message>
    <message>
        <source>The history was damaged: {saved} of it could be saved. The damaged file is kept as {path}.</source>
        <translation>历史记录已损坏。已挽救：{saved}。损坏的文件保留为 {path}。</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>There is no history yet, so there is nothing to back up.</source>
        <translation>尚无历史记录，因此没有可备份的内容。</translation>
    </message>
    <message>
        <source>There is no home folder to keep a history in.</source>
        <translation>没有可存放历史记录的主文件夹。</translation>
    </message>
    <message>
        <source>There is no entry {number} in the history.</source>
        <translation>历史记录中没有第 {number} 条。</translation>
    </message>
    <message>
        <source>The history is not used, since {path} belongs to somebody else.</source>
        <translation>未使用历史记录，因为 {path} 属于其他用户。</translation>
    </message>
    <message>
        <source>The history cannot be switched on: {error}.</source>
        <translation>无法开启历史记录：{error}。</translation>
    </message>
    <message>
        <source>The history cannot be switched off: {error}.</source>
        <translation>无法关闭历史记录：{error}。</translation>
    </message>
    <message>
        <source>A damaged history cannot be deleted: {error}. Delete it yourself.</source>
        <translation>无法删除损坏的历史记录：{error}。请自行删除。</translation>
    </message>
    <message>
        <source>{path} cannot be written: {error}. Choose another name.</source>
        <translation>无法写入 {path}：{error}。请选择其他名称。</translation>
    </message>
    <message>
        <source>This entry of the history is damaged ({error}). Delete it.</source>
        <translation>这条历史记录已损坏（{error}）。请将其删除。</translation>
    </message>
    <message>
        <source>The history {path} cannot be used: {error}.</source>
        <translation>无法使用历史记录 {path}：{error}。</translation>
    </message>
    <message>
        <source>The history {path} holds something strange: {error}.</source>
        <translation>历史记录 {path} 含有异常内容：{error}。</translation>
    </message>
    <message>
        <source>The folder of the history cannot be made: {error}.</source>
        <translation>无法创建历史记录的文件夹：{error}。</translation>
    </message>
    <message>
        <source>The history was made by a newer version of this program. Use that one.</source>
        <translation>历史记录由本程序的更新版本创建。请使用那个版本。</translation>
    </message>
    <message>
        <source>A PDF cannot be made here ({error}). Install the packages again with make setup, or choose a web page.</source>
        <translation>无法在此生成 PDF（{error}）。请用 make setup 重新安装软件包，或选择网页。</translation>
    </message>
    <message>
        <source>The name of who makes the report must be one line of {most} letters at most.</source>
        <translation>报告制作者的名称须为一行，最多 {most} 个字符。</translation>
    </message>
    <message>
        <source>This result is about a file that could not be read, so there are no pictures to draw.</source>
        <translation>此结果针对一个无法读取的文件，因此没有可用的图片。</translation>
    </message>
    <message>
        <source>{name} is not the file that this result is about: its SHA-256 is {found}, and that of the analysed file is {wanted}. Give the file that was analysed.</source>
        <translation>{name} 不是此结果所针对的文件：其 SHA-256 为 {found}，而所分析文件的为 {wanted}。请提供所分析的文件。</translation>
    </message>
    <message>
        <source>A picture of the report could not be coded. Make the report without pictures.</source>
        <translation>无法编码报告中的一幅图片。请制作不含图片的报告。</translation>
    </message>
    <message>
        <source>No pictures can be drawn: {reason}</source>
        <translation>无法生成图片：{reason}</translation>
    </message>
    <message>
        <source>{path} is a folder. Choose the name of a file.</source>
        <translation>{path} 是文件夹。请选择文件名。</translation>
    </message>
    <message>
        <source>{path} is what the report is drawn from and is not overwritten. Choose another name.</source>
        <translation>报告由 {path} 生成，不会将其覆盖。请选择其他名称。</translation>
    </message>
    <message>
        <source>{path} could not be saved: {error}. Choose another folder, or make room there.</source>
        <translation>无法保存 {path}：{error}。请选择其他文件夹，或在那里腾出空间。</translation>
    </message>
    <message>
        <source>{name} is not the file that was analysed, or it has changed. Analyse it again.</source>
        <translation>{name} 不是所分析的文件，或已有改动。请重新分析。</translation>
    </message>
    <message>
        <source>{name} has to end in {suffix}: that is the kind of file that is written.</source>
        <translation>{name} 必须以 {suffix} 结尾：写入的就是这种文件。</translation>
    </message>
    <message>
        <source>There is no folder {path}. Make it first, or choose another one.</source>
        <translation>没有文件夹 {path}。请先创建，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>{path} is a folder. Give the name of a file.</source>
        <translation>{path} 是文件夹。请给出文件名。</translation>
    </message>
    <message>
        <source>The original is never overwritten. Choose another name for the annotated video.</source>
        <translation>从不覆盖原文件。请为带标注的视频选择其他名称。</translation>
    </message>
    <message>
        <source>The annotated video could not be written to {path}: {error}. Choose another folder, or make room on the disk.</source>
        <translation>无法将带标注的视频写入 {path}：{error}。请选择其他文件夹，或在磁盘上腾出空间。</translation>
    </message>
    <message>
        <source>This video is too large for an annotated copy in H.264.</source>
        <translation>此视频过大，无法制作 H.264 的带标注副本。</translation>
    </message>
    <message>
        <source>This build of FFmpeg (PyAV) cannot encode H.264.</source>
        <translation>此版本的 FFmpeg (PyAV) 无法编码 H.264。</translation>
    </message>
    <message>
        <source>Where the file says it comes from</source>
        <translation>文件自称的来源</translation>
    </message>
    <message>
        <source>These are statements of the file about itself. They are no part of the verdict, which rests on the faces alone: whoever makes a file can leave out, copy or invent most of them.</source>
        <translation>这些是文件对自身的说明，不属于判定的一部分；判定只依据人脸：制作文件的人可以省略、复制或编造其中大部分内容。</translation>
    </message>
    <message>
        <source>Content Credentials: intact, signer on the trust list</source>
        <translation>内容凭证：完好，签名者在信任列表上</translation>
    </message>
    <message>
        <source>Content Credentials: intact, signer not on the trust list</source>
        <translation>内容凭证：完好，签名者不在信任列表上</translation>
    </message>
    <message>
        <source>Content Credentials: present, but they do not hold</source>
        <translation>内容凭证：存在，但未通过验证</translation>
    </message>
    <message>
        <source>Content Credentials: kept elsewhere, not read</source>
        <translation>内容凭证：存于别处，未读取</translation>
    </message>
    <message>
        <source>Content Credentials: none</source>
        <translation>内容凭证：无</translation>
    </message>
    <message>
        <source>Content Credentials: not looked for in this kind of file</source>
        <translation>内容凭证：不在此类文件中查找</translation>
    </message>
    <message>
        <source>Content Credentials: could not be looked for</source>
        <translation>内容凭证：未能查找</translation>
    </message>
    <message>
        <source>The file is as it was when this signer signed it, and a certificate authority on the trust list vouches for who the signer is. Whether the picture shows what happened is another question: signers also sign edited and generated videos, and say so at best.</source>
        <translation>文件与该签名者签名时一致，且信任列表上的证书机构证明了签名者的身份。画面是否反映实际发生的事是另一个问题：签名者也会为经过编辑或由程序生成的视频签名，最多也只是加以注明。</translation>
    </message>
    <message>
        <source>The file is as it was when it was signed, but no authority on the trust list vouches for the signer: anybody can make such a signature in any name.</source>
        <translation>文件与签名时一致，但信任列表上没有机构为签名者作证：任何人都能以任何名义做出这样的签名。</translation>
    </message>
    <message>
        <source>The file names an address on the internet for its credentials. This program stays offline, so they were not fetched and say nothing here.</source>
        <translation>文件为其凭证给出了网络地址。本程序始终离线，因此未获取凭证，它在此不说明任何问题。</translation>
    </message>
    <message>
        <source>That says nothing: most videos have none, and most sites and editors drop them.</source>
        <translation>这不说明任何问题：大多数视频没有凭证，大多数网站和编辑软件会丢弃它们。</translation>
    </message>
    <message>
        <source>They are read in MP4, MOV, M4V and AVI only. That says nothing about the video.</source>
        <translation>仅在 MP4、MOV、M4V 和 AVI 中读取。这不说明视频的任何情况。</translation>
    </message>
    <message>
        <source>{why}. That says nothing about the video.</source>
        <translation>{why}。这不说明视频的任何情况。</translation>
    </message>
    <message>
        <source>That says nothing about the video.</source>
        <translation>这不说明视频的任何情况。</translation>
    </message>
    <message>
        <source>{why}. So they say nothing reliable about this file. That can come of manipulation, and just as well of a program that edited, converted or repaired the file and knew nothing of credentials.</source>
        <translation>{why}。因此它们对此文件没有可靠的说明作用。这可能源于篡改，也同样可能是某个不了解凭证的程序编辑、转换或修复了文件。</translation>
    </message>
    <message>
        <source>picture, sound or index were changed after the signing</source>
        <translation>画面、声音或索引在签名后被更改</translation>
    </message>
    <message>
        <source>the file was changed after the signing</source>
        <translation>文件在签名后被更改</translation>
    </message>
    <message>
        <source>a statement in the credentials was changed after the signing</source>
        <translation>凭证中的一项声明在签名后被更改</translation>
    </message>
    <message>
        <source>a statement that was signed is missing</source>
        <translation>缺少一项已签名的声明</translation>
    </message>
    <message>
        <source>the signature does not belong to these credentials</source>
        <translation>签名不属于这些凭证</translation>
    </message>
    <message>
        <source>there is no signature</source>
        <translation>没有签名</translation>
    </message>
    <message>
        <source>it was signed when the certificate was not valid</source>
        <translation>签名时证书无效</translation>
    </message>
    <message>
        <source>the signer&apos;s certificate has expired, and no trusted time of signing is known</source>
        <translation>签名者的证书已过期，且没有可信的签名时间</translation>
    </message>
    <message>
        <source>the signer&apos;s certificate was revoked</source>
        <translation>签名者的证书已被吊销</translation>
    </message>
    <message>
        <source>the signer&apos;s certificate is not fit for signing credentials</source>
        <translation>签名者的证书不适合用于签署凭证</translation>
    </message>
    <message>
        <source>the time of signing cannot be relied on</source>
        <translation>签名时间不可靠</translation>
    </message>
    <message>
        <source>something is wrong with a file that this one was made from</source>
        <translation>制作此文件所用的某个文件有问题</translation>
    </message>
    <message>
        <source>they cannot be read ({error})</source>
        <translation>无法读取（{error}）</translation>
    </message>
    <message>
        <source>they break the rules of C2PA</source>
        <translation>不符合 C2PA 的规则</translation>
    </message>
    <message>
        <source>the reader ended unexpectedly (code {code})</source>
        <translation>读取程序意外结束（代码 {code}）</translation>
    </message>
    <message>
        <source>the reader gave no answer</source>
        <translation>读取程序没有应答</translation>
    </message>
    <message>
        <source>the reading was cancelled</source>
        <translation>读取已取消</translation>
    </message>
    <message>
        <source>the reader did not come to an end within {seconds} seconds</source>
        <translation>读取程序未在 {seconds} 秒内结束</translation>
    </message>
    <message>
        <source>the reader could not be started ({error})</source>
        <translation>无法启动读取程序（{error}）</translation>
    </message>
    <message>
        <source>c2pa-python is not usable: {error}</source>
        <translation>c2pa-python 不可用：{error}</translation>
    </message>
    <message>
        <source>made by a generative model</source>
        <translation>由生成模型制作</translation>
    </message>
    <message>
        <source>partly made by a generative model</source>
        <translation>部分由生成模型制作</translation>
    </message>
    <message>
        <source>made by a program</source>
        <translation>由程序制作</translation>
    </message>
    <message>
        <source>put together with synthetic parts</source>
        <translation>由含合成成分的素材拼合</translation>
    </message>
    <message>
        <source>put together from captures</source>
        <translation>由拍摄素材拼合</translation>
    </message>
    <message>
        <source>put together from several pieces</source>
        <translation>由多个素材拼合</translation>
    </message>
    <message>
        <source>captured by a camera</source>
        <translation>由相机拍摄</translation>
    </message>
    <message>
        <source>captured by a camera and computed from several exposures</source>
        <translation>由相机拍摄并由多次曝光计算而成</translation>
    </message>
    <message>
        <source>recorded from a screen</source>
        <translation>录制自屏幕</translation>
    </message>
    <message>
        <source>recorded in a virtual scene</source>
        <translation>在虚拟场景中录制</translation>
    </message>
    <message>
        <source>enhanced by a program</source>
        <translation>由程序增强</translation>
    </message>
    <message>
        <source>edited by a person</source>
        <translation>由人编辑</translation>
    </message>
    <message>
        <source>slightly edited by a person</source>
        <translation>由人略作编辑</translation>
    </message>
    <message>
        <source>drawn or animated by a person</source>
        <translation>由人绘制或制作动画</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>签名者</translation>
    </message>
    <message>
        <source>Claims to be signed by</source>
        <translation>自称的签名者</translation>
    </message>
    <message>
        <source>Signed at</source>
        <translation>签名时间</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>制作工具</translation>
    </message>
    <message>
        <source>Its history says</source>
        <translation>其历史说明</translation>
    </message>
    <message>
        <source>Steps named</source>
        <translation>所列步骤</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>制作来源</translation>
    </message>
    <message>
        <source>C2PA Trust List of {date}</source>
        <translation>{date} 的 C2PA 信任列表</translation>
    </message>
    <message>
        <source>no list was shipped</source>
        <translation>未附带列表</translation>
    </message>
    <message>
        <source>{list}; {certificates} of your own</source>
        <translation>{list}；您自己的 {certificates}</translation>
    </message>
    <message>
        <source>MP4 or QuickTime</source>
        <translation>MP4 或 QuickTime</translation>
    </message>
    <message>
        <source>Matroska or WebM</source>
        <translation>Matroska 或 WebM</translation>
    </message>
    <message>
        <source>MPEG transport stream</source>
        <translation>MPEG 传输流</translation>
    </message>
    <message>
        <source>Flash Video</source>
        <translation>Flash 视频</translation>
    </message>
    <message>
        <source>{container}, brand {brand}</source>
        <translation>{container}，品牌标识 {brand}</translation>
    </message>
    <message>
        <source>QuickTime&apos;s own brand: iPhones and Macs write it, and so do editors that export MOV.</source>
        <translation>QuickTime 自己的标识：iPhone 和 Mac 会写入，导出 MOV 的编辑软件也会。</translation>
    </message>
    <message>
        <source>The general brand, which FFmpeg writes by default. Cameras and phones mostly name another one.</source>
        <translation>通用标识，FFmpeg 默认写入。相机和手机大多写入其他标识。</translation>
    </message>
    <message>
        <source>A brand that Android phones and many cameras write, and many editors as well.</source>
        <translation>Android 手机和许多相机会写入的标识，许多编辑软件也会。</translation>
    </message>
    <message>
        <source>The kind of file. It can be changed at any time without a change of the picture.</source>
        <translation>文件的类型。随时可以更改而不改动画面。</translation>
    </message>
    <message>
        <source>names no writing program</source>
        <translation>未注明写入程序</translation>
    </message>
    <message>
        <source>Many cameras name none, and it is easily removed.</source>
        <translation>许多相机不注明，而且很容易去除。</translation>
    </message>
    <message>
        <source>written by {writer}</source>
        <translation>写入程序：{writer}</translation>
    </message>
    <message>
        <source>FFmpeg wrote this file. Most sites, messengers, converters and many editors use it, and so do programs that make fakes. It shows that the file is not as a camera wrote it, and not that the picture was changed.</source>
        <translation>此文件由 FFmpeg 写入。大多数网站、即时通讯软件、转换工具和许多编辑软件都使用它，制作伪造内容的程序也用它。这说明文件不是相机写入时的样子，而不说明画面被更改过。</translation>
    </message>
    <message>
        <source>HandBrake converts videos. The file is a copy that was encoded anew, not what a camera wrote.</source>
        <translation>HandBrake 用于转换视频。此文件是重新编码的副本，不是相机写入的原文件。</translation>
    </message>
    <message>
        <source>An editing program wrote this file. What was edited in it, a cut or a face, it does not say.</source>
        <translation>此文件由编辑软件写入。它没有说明编辑了什么，是剪切还是人脸。</translation>
    </message>
    <message>
        <source>A service of Google wrote this file, which encodes anew whatever is uploaded.</source>
        <translation>此文件由 Google 的服务写入，它会重新编码所有上传的内容。</translation>
    </message>
    <message>
        <source>A program that records screens or streams may have written this file.</source>
        <translation>此文件可能由录制屏幕或直播的程序写入。</translation>
    </message>
    <message>
        <source>That is a name of a service that generates videos.</source>
        <translation>这是一个生成视频的服务的名称。</translation>
    </message>
    <message>
        <source>That is the name a program gave itself here. It says little about what was done to the picture.</source>
        <translation>这是某个程序在此给自己的名称。它几乎不能说明对画面做了什么。</translation>
    </message>
    <message>
        <source>encoded by {encoders}</source>
        <translation>编码程序：{encoders}</translation>
    </message>
    <message>
        <source>Software encoded the picture or sound; cameras and phones encode in hardware, which leaves no such mark. So this is most likely a copy that was encoded anew. That weakens traces of manipulation, and is none.</source>
        <translation>画面或声音由软件编码；相机和手机用硬件编码，不会留下这样的标记。因此这很可能是重新编码的副本。这会削弱篡改的痕迹，但本身并不是篡改的痕迹。</translation>
    </message>
    <message>
        <source>does not say when it was made</source>
        <translation>未注明制作时间</translation>
    </message>
    <message>
        <source>Cameras and phones write the time; many programs and most sites drop it.</source>
        <translation>相机和手机会写入时间；许多程序和大多数网站会丢弃它。</translation>
    </message>
    <message>
        <source>made on {time}, in the future</source>
        <translation>制作于 {time}（未来时间）</translation>
    </message>
    <message>
        <source>A clock was wrong, or the time is invented.</source>
        <translation>时钟有误，或时间是编造的。</translation>
    </message>
    <message>
        <source>made on {time}</source>
        <translation>制作于 {time}</translation>
    </message>
    <message>
        <source>That is no true time: a clock was never set.</source>
        <translation>这不是正确的时间：时钟从未设置过。</translation>
    </message>
    <message>
        <source>As a clock or a program said, which anybody can set. A copy often has the time of the copying.</source>
        <translation>依据时钟或程序，任何人都能设置。副本往往带有复制时的时间。</translation>
    </message>
    <message>
        <source>changed on {time} UTC</source>
        <translation>更改于 {time} UTC</translation>
    </message>
    <message>
        <source>The file was written anew later than it was made, by an editor or only to change its tags.</source>
        <translation>文件在制作之后又被重新写入，可能是编辑软件所为，也可能只是更改标签。</translation>
    </message>
    <message>
        <source>names a device: {device}</source>
        <translation>注明设备：{device}</translation>
    </message>
    <message>
        <source>Phones and cameras name themselves; converters sometimes keep that. It can be invented.</source>
        <translation>手机和相机会注明自己；转换工具有时会保留。也可能是编造的。</translation>
    </message>
    <message>
        <source>from Android {version}</source>
        <translation>来自 Android {version}</translation>
    </message>
    <message>
        <source>Android&apos;s camera writes its version; converters sometimes keep it. It can be invented.</source>
        <translation>Android 的相机会写入版本；转换工具有时会保留。也可能是编造的。</translation>
    </message>
    <message>
        <source>names no camera</source>
        <translation>未注明相机</translation>
    </message>
    <message>
        <source>Phones usually name themselves. Where nothing is named, the file mostly went through a program or a site.</source>
        <translation>手机通常会注明自己。若没有注明，文件大多经过了某个程序或网站。</translation>
    </message>
    <message>
        <source>names the place where it was recorded</source>
        <translation>注明录制地点</translation>
    </message>
    <message>
        <source>Phones write where they are. Mind it before you pass the file on. The place can be invented.</source>
        <translation>手机会写入所在位置。转交文件前请留意。地点也可能是编造的。</translation>
    </message>
    <message>
        <source>streams called {names}</source>
        <translation>流的名称：{names}</translation>
    </message>
    <message>
        <source>Writers put their own names there, and copies often keep them: it can tell of an earlier station.</source>
        <translation>写入程序会在此写上自己的名称，副本往往保留：它可能透露更早的一个环节。</translation>
    </message>
    <message>
        <source>holds {count} video streams</source>
        <translation>含有 {count} 个视频流</translation>
    </message>
    <message>
        <source>Only the first is analysed and played. Some cameras record two pictures at once.</source>
        <translation>只分析和播放第一个。有些相机同时录制两路画面。</translation>
    </message>
    <message>
        <source>written in fragments</source>
        <translation>分段写入</translation>
    </message>
    <message>
        <source>Browsers, recorders and streaming services write files so. Phone cameras usually do not.</source>
        <translation>浏览器、录制程序和流媒体服务会这样写入文件。手机相机通常不会。</translation>
    </message>
    <message>
        <source>played in {count} parts</source>
        <translation>分 {count} 部分播放</translation>
    </message>
    <message>
        <source>An edit list says which parts of the stored picture are shown. It was edited without encoding it anew.</source>
        <translation>编辑列表说明显示所存画面的哪些部分。它经过编辑但未重新编码。</translation>
    </message>
    <message>
        <source>starts {seconds} s after its first stored picture</source>
        <translation>从首幅存储画面之后 {seconds} 秒开始</translation>
    </message>
    <message>
        <source>An edit list hides the beginning: the video was trimmed without encoding it anew, as phones do.</source>
        <translation>编辑列表隐藏了开头：视频被裁短而未重新编码，手机就是这样做的。</translation>
    </message>
    <message>
        <source>labelled as generated: {label}</source>
        <translation>标注为生成内容：{label}</translation>
    </message>
    <message>
        <source>Some countries demand such a label of services. It is easily removed, and easily added.</source>
        <translation>有些国家要求服务商加上这样的标注。它容易去除，也容易添加。</translation>
    </message>
    <message>
        <source>Reading {name} crashed the decoder ({code}). The program itself is unharmed and goes on with other files. The file may be damaged, or made to attack programs that open it: be careful with it, and try another copy of the video.</source>
        <translation>读取 {name} 时解码器崩溃（{code}）。程序本身未受影响，会继续处理其他文件。该文件可能已损坏，或被制作来攻击打开它的程序：请小心对待，并尝试视频的其他副本。</translation>
    </message>
    <message>
        <source>The process that read {name} said something strange and was ended ({error}). The program itself is unharmed and goes on with other files. The file may be damaged, or made to attack programs that open it: be careful with it, and try another copy of the video.</source>
        <translation>读取 {name} 的进程给出了异常内容，已被结束（{error}）。程序本身未受影响，会继续处理其他文件。该文件可能已损坏，或被制作来攻击打开它的程序：请小心对待，并尝试视频的其他副本。</translation>
    </message>
    <message>
        <source>Reading {name} hung: nothing went on for {seconds} seconds, so it was ended. The program itself is unharmed and goes on with other files. If the file lies on a network or a slow disk, copy it to this computer and open it there. Else it may be damaged, or made to stop programs that open it.</source>
        <translation>读取 {name} 时停滞：{seconds} 秒内没有进展，因此已被结束。程序本身未受影响，会继续处理其他文件。若文件位于网络或较慢的磁盘上，请复制到这台电脑上再打开。否则它可能已损坏，或被制作来使打开它的程序停住。</translation>
    </message>
    <message>
        <source>The work on {name} was cancelled, but the decoder did not stop and was ended. What was found until then is lost; nothing else is harmed.</source>
        <translation>对 {name} 的处理已取消，但解码器没有停止，因此被强行结束。此前的结果已丢失；其他内容未受影响。</translation>
    </message>
    <message>
        <source>Reading {name} took more than {size} of memory, so it was ended. The program itself is unharmed and goes on with other files. Make the video smaller, or close other programs and try again. A small file that needs so much may be made to fill memory.</source>
        <translation>读取 {name} 占用的内存超过 {size}，因此已被结束。程序本身未受影响，会继续处理其他文件。请缩小视频，或关闭其他程序后重试。需要这么多内存的小文件可能是为占满内存而制作的。</translation>
    </message>
    <message>
        <source>A fault in the program stopped it ({error}). Please report it.</source>
        <translation>程序故障导致其中断（{error}）。请报告此问题。</translation>
    </message>
    <message>
        <source>The process that reads videos could not be started: {error}. Close other programs and try again.</source>
        <translation>无法启动读取视频的进程：{error}。请关闭其他程序后重试。</translation>
    </message>
    <message>
        <source>The program is being closed.</source>
        <translation>程序正在关闭。</translation>
    </message>
</context>
<context>
    <name>EraseControl</name>
    <message>
        <source>&amp;Erase everything…</source>
        <translation>全部清除(&amp;E)…</translation>
    </message>
    <message>
        <source>Erase everything</source>
        <translation>全部清除</translation>
    </message>
    <message>
        <source>Remove everything that this program keeps on this computer?</source>
        <translation>要移除本程序在这台电脑上保留的所有内容吗？</translation>
    </message>
    <message>
        <source>Remembered results, the history, the queue, the log, your settings and the list of recent files ({files} files, {amount}) are removed for good, and the program closes. Videos, and results or reports that you saved, stay. The desktop&apos;s own list of recent files may still name them.</source>
        <translation>将永久移除所记住的结果、历史记录、队列、日志、您的设置和最近文件列表（{files} 个文件，{amount}），程序随后关闭。视频以及您保存的结果或报告会保留。桌面自身的最近文件列表可能仍会列出它们。</translation>
    </message>
    <message>
        <source>Erase and close</source>
        <translation>清除并关闭</translation>
    </message>
    <message>
        <source>Some files could not be removed. Remove them yourself:</source>
        <translation>有些文件无法移除。请自行移除：</translation>
    </message>
</context>
<context>
    <name>Everyday</name>
    <message>
        <source>Open from the clip&amp;board</source>
        <translation>从剪贴板打开(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Log and diagnostics…</source>
        <translation>日志与诊断(&amp;L)…</translation>
    </message>
    <message>
        <source>Look for a &amp;newer version…</source>
        <translation>查找新版本(&amp;N)…</translation>
    </message>
    <message>
        <source>Only files on this computer can be opened. Save the video first, then open it.</source>
        <translation>只能打开这台电脑上的文件。请先保存视频，再打开它。</translation>
    </message>
    <message>
        <source>There is no file {path}. Copy the whole path of a video, or the file itself.</source>
        <translation>没有文件 {path}。请复制视频的完整路径，或复制文件本身。</translation>
    </message>
    <message>
        <source>The clipboard holds no path of a video. Copy a file or its path first.</source>
        <translation>剪贴板中没有视频路径。请先复制文件或其路径。</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>not scored</source>
        <translation>未评分</translation>
    </message>
    <message>
        <source>{finding} (score {score})</source>
        <translation>{finding}（分数 {score}）</translation>
    </message>
    <message>
        <source>here {finding}</source>
        <translation>此处{finding}</translation>
    </message>
    <message>
        <source>score {score}, {finding}</source>
        <translation>分数 {score}，{finding}</translation>
    </message>
</context>
<context>
    <name>Eyes</name>
    <message>
        <source>&amp;Manipulated</source>
        <translation>被篡改(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Not manipulated</source>
        <translation>未被篡改(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;I cannot tell</source>
        <translation>看不出来(&amp;I)</translation>
    </message>
    <message>
        <source>a guess</source>
        <translation>猜测</translation>
    </message>
    <message>
        <source>fairly sure</source>
        <translation>比较确定</translation>
    </message>
    <message>
        <source>very sure</source>
        <translation>非常确定</translation>
    </message>
    <message>
        <source>You: manipulated</source>
        <translation>您：被篡改</translation>
    </message>
    <message>
        <source>You: not manipulated</source>
        <translation>您：未被篡改</translation>
    </message>
    <message>
        <source>You: cannot tell</source>
        <translation>您：看不出来</translation>
    </message>
    <message>
        <source>Your note: {note}</source>
        <translation>您的备注：{note}</translation>
    </message>
    <message>
        <source>The tool: still analysing.</source>
        <translation>工具：仍在分析。</translation>
    </message>
    <message>
        <source>The tool: {finding}.</source>
        <translation>工具：{finding}。</translation>
    </message>
    <message>
        <source>One of you could not decide. Look at the moments, and ask where the video comes from.</source>
        <translation>其中一方无法判断。请查看重点片段，并追问视频的来源。</translation>
    </message>
    <message>
        <source>You and the tool lean the same way. Two that agree can still both be wrong.</source>
        <translation>您与工具的倾向一致。两者一致也可能都错。</translation>
    </message>
    <message>
        <source>You and the tool do not agree. Neither is proof: look at the moments again, and at your own reasons.</source>
        <translation>您与工具意见不一。两者都不是证明：请再看看重点片段和您自己的理由。</translation>
    </message>
</context>
<context>
    <name>EyesCard</name>
    <message>
        <source>State of the analysis</source>
        <translation>分析状态</translation>
    </message>
    <message>
        <source>Your eyes first</source>
        <translation>先亲自判断</translation>
    </message>
    <message>
        <source>How sure are you?</source>
        <translation>您有多确定？</translation>
    </message>
    <message>
        <source>How sure?</source>
        <translation>确定程度？</translation>
    </message>
    <message>
        <source>What you saw, if you like</source>
        <translation>您看到了什么（可选）</translation>
    </message>
    <message>
        <source>Note about what you saw</source>
        <translation>关于所见内容的备注</translation>
    </message>
    <message>
        <source>Show what the tool found</source>
        <translation>显示工具的结果</translation>
    </message>
    <message>
        <source>Skip this time</source>
        <translation>这次跳过</translation>
    </message>
    <message>
        <source>Watch the video and the faces. Do you think a face was manipulated? The tool&apos;s finding waits.</source>
        <translation>请观看视频和人脸。您认为有人脸被篡改吗？工具的结果稍后再显示。</translation>
    </message>
    <message>
        <source>You and the tool</source>
        <translation>您与工具</translation>
    </message>
</context>
<context>
    <name>EyesFirst</name>
    <message>
        <source>Your &amp;eyes first</source>
        <translation>先亲自判断(&amp;E)</translation>
    </message>
    <message>
        <source>Judge a video yourself before the tool&apos;s finding is shown</source>
        <translation>在显示工具结果之前先自行判断视频</translation>
    </message>
    <message>
        <source>The analysis is running.</source>
        <translation>分析正在进行。</translation>
    </message>
    <message>
        <source>The analysis is done. Take your time.</source>
        <translation>分析已完成，请慢慢看。</translation>
    </message>
    <message>
        <source>The analysis is running, {percent} %.</source>
        <translation>分析正在进行，{percent}%。</translation>
    </message>
</context>
<context>
    <name>FaceControl</name>
    <message>
        <source>&amp;Magnified face</source>
        <translation>放大的人脸(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation>人物(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Next person</source>
        <translation>下一人物(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous person</source>
        <translation>上一人物(&amp;P)</translation>
    </message>
    <message>
        <source>Person {number}</source>
        <translation>人物 {number}</translation>
    </message>
    <message>
        <source>Where the faces are is not kept in the history. Analyse again to see them large.</source>
        <translation>历史记录不保存人脸位置。重新分析即可放大查看。</translation>
    </message>
    <message>
        <source>The face is shown here, large, once one is found.</source>
        <translation>找到人脸后会在此放大显示。</translation>
    </message>
</context>
<context>
    <name>FaceStrip</name>
    <message>
        <source>The part of the picture that the network is shown, in step with playback</source>
        <translation>提供给网络的画面部分，与播放同步</translation>
    </message>
    <message>
        <source>Previous person (Shift+P)</source>
        <translation>上一人物 (Shift+P)</translation>
    </message>
    <message>
        <source>Next person (Shift+N)</source>
        <translation>下一人物 (Shift+N)</translation>
    </message>
    <message>
        <source>Evidence in this face</source>
        <translation>此人脸中的迹象</translation>
    </message>
    <message>
        <source>Not in this picture</source>
        <translation>不在此画面中</translation>
    </message>
    <message>
        <source>Person {number}</source>
        <translation>人物 {number}</translation>
    </message>
</context>
<context>
    <name>FaceView</name>
    <message>
        <source>Magnified face</source>
        <translation>放大的人脸</translation>
    </message>
    <message>
        <source>Person {number}</source>
        <translation>人物 {number}</translation>
    </message>
</context>
<context>
    <name>FailureReporter</name>
    <message>
        <source>Something went wrong in the window.</source>
        <translation>窗口出了点问题。</translation>
    </message>
    <message>
        <source>Your videos are unchanged. You can go on; if something looks odd, start the program again.</source>
        <translation>您的视频没有改动。您可以继续使用；如有异常，请重新启动程序。</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>&amp;User guide</source>
        <translation>用户指南(&amp;U)</translation>
    </message>
    <message>
        <source>The guide cannot be read: {error}. Install the program again.</source>
        <translation>无法读取指南：{error}。请重新安装程序。</translation>
    </message>
</context>
<context>
    <name>GuideDialog</name>
    <message>
        <source>User guide</source>
        <translation>用户指南</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>The guide is written in English.</source>
        <translation>本指南为英文。</translation>
    </message>
    <message>
        <source>Find in the guide</source>
        <translation>在指南中查找</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>上一个</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一个</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Not found in the guide.</source>
        <translation>指南中未找到。</translation>
    </message>
</context>
<context>
    <name>HeatStrip</name>
    <message>
        <source>Scores over time, one lane per person; also the seek bar</source>
        <translation>随时间变化的分数，每人一条轨道；也是进度条</translation>
    </message>
    <message>
        <source>What the tool found is hidden until you have judged.</source>
        <translation>在您判断之前，工具的结果保持隐藏。</translation>
    </message>
    <message>
        <source>First look at {moments} with a face, provisional.</source>
        <translation>初步查看：{moments}有人脸，结果为暂定。</translation>
    </message>
    <message>
        <source>No scores yet.</source>
        <translation>尚无分数。</translation>
    </message>
    <message>
        <source>{people}. Highest score {score}, {word}, person {person} at {time}.</source>
        <translation>{people}。最高分数 {score}（{word}），人物 {person}，位于 {time}。</translation>
    </message>
    <message>
        <source>Cuts: {count}.</source>
        <translation>镜头切换：{count} 处。</translation>
    </message>
    <message>
        <source>Whole clip</source>
        <translation>整段视频</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>人脸</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>已隐藏</translation>
    </message>
    <message>
        <source>not scored</source>
        <translation>未评分</translation>
    </message>
    <message>
        <source>Person {number}: {finding}</source>
        <translation>人物 {number}：{finding}</translation>
    </message>
    <message>
        <source>Poor material, not to be relied on</source>
        <translation>素材质量差，不可依赖</translation>
    </message>
    <message>
        <source>Cut to another picture</source>
        <translation>镜头切换到另一画面</translation>
    </message>
    <message>
        <source>First look: {score}, provisional</source>
        <translation>初步查看：{score}，暂定</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>What does this mean?</source>
        <translation>这是什么意思？</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>About this verdict</source>
        <translation>关于此判定</translation>
    </message>
    <message>
        <source>Judged by {name}, version {version}, SHA-256 {sha256}.</source>
        <translation>由 {name} 判定，版本 {version}，SHA-256 {sha256}。</translation>
    </message>
    <message>
        <source>The model card is written in English.</source>
        <translation>模型卡为英文。</translation>
    </message>
    <message>
        <source>Model card</source>
        <translation>模型卡</translation>
    </message>
    <message>
        <source>About Deepfake Desktop</source>
        <translation>关于 Deepfake Desktop</translation>
    </message>
    <message>
        <source>Deepfake Desktop {version}, built on {date}</source>
        <translation>Deepfake Desktop {version}，构建于 {date}</translation>
    </message>
    <message>
        <source>Deepfake Desktop {version}</source>
        <translation>Deepfake Desktop {version}</translation>
    </message>
    <message>
        <source>Finds evidence of face manipulation in videos on this computer. Nothing is uploaded.</source>
        <translation>在这台电脑上的视频中查找人脸篡改的迹象。不上传任何内容。</translation>
    </message>
    <message>
        <source>Licensed under the Apache License 2.0. Uses Qt {version} under the LGPL 3, OpenCV, FFmpeg and LiteRT.</source>
        <translation>采用 Apache License 2.0 许可。使用 Qt {version}（LGPL 3）、OpenCV、FFmpeg 和 LiteRT。</translation>
    </message>
</context>
<context>
    <name>HistoryControl</name>
    <message>
        <source>Analyses are added to the history from now on.</source>
        <translation>从现在起，分析会加入历史记录。</translation>
    </message>
    <message>
        <source>No more analyses are added to the history. What is in it stays until you delete it.</source>
        <translation>不再向历史记录添加分析。已有内容会保留，直到您将其删除。</translation>
    </message>
    <message>
        <source>Nothing is kept of this analysis and of those that follow.</source>
        <translation>此次及之后的分析都不会留下任何记录。</translation>
    </message>
    <message>
        <source>The private session has ended.</source>
        <translation>私密会话已结束。</translation>
    </message>
    <message>
        <source>From the history: this is what was found on {moment}.</source>
        <translation>来自历史记录：以下是 {moment} 的结果。</translation>
    </message>
    <message>
        <source>This file could not be read then, so there is no picture to show.</source>
        <translation>当时无法读取此文件，因此没有画面可显示。</translation>
    </message>
    <message>
        <source>The file at {path} is another one now, so it is not shown.</source>
        <translation>{path} 处的文件现已是另一个文件，因此不显示。</translation>
    </message>
    <message>
        <source>The video is no longer at {path}. What was found in it is still here.</source>
        <translation>视频已不在 {path}。对它的分析结果仍保留在此。</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>Part of a name, or the start of a SHA-256</source>
        <translation>名称的一部分，或 SHA-256 的开头</translation>
    </message>
    <message>
        <source>Search by name or SHA-256</source>
        <translation>按名称或 SHA-256 搜索</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Any finding</source>
        <translation>任何结果</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>任何时间</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>最近 30 天</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>最近 12 个月</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Compare the two</source>
        <translation>比较这两个</translation>
    </message>
    <message>
        <source>Choose two rows to see them side by side</source>
        <translation>选择两行即可并排查看</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>删除…</translation>
    </message>
    <message>
        <source>Delete everything…</source>
        <translation>全部删除…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>正在删除…</translation>
    </message>
    <message>
        <source>The newest {analyses} that fit. Search for older ones.</source>
        <translation>符合条件的最新 {analyses}。更早的请搜索。</translation>
    </message>
    <message>
        <source>{amount}. The history is switched off: nothing is added.</source>
        <translation>{amount}。历史记录已关闭：不会添加任何内容。</translation>
    </message>
    <message>
        <source>Deleted: {entries} from the history, {results}.</source>
        <translation>已删除：历史记录中的 {entries}，{results}。</translation>
    </message>
    <message>
        <source>Another program is using the history, so that traces may be left in its files. Close it and delete something again.</source>
        <translation>另一个程序正在使用历史记录，其文件中可能留有痕迹。请关闭该程序，然后再删除一次。</translation>
    </message>
    <message>
        <source>Damaged files of earlier may still hold it. Delete them yourself: {places}</source>
        <translation>先前损坏的文件可能仍含有这些内容。请自行删除：{places}</translation>
    </message>
    <message>
        <source>Delete the analysis of {name} for good?</source>
        <translation>要永久删除对 {name} 的分析吗？</translation>
    </message>
    <message>
        <source>Delete {analyses} for good?</source>
        <translation>要永久删除 {analyses}吗？</translation>
    </message>
    <message>
        <source>Delete the whole history for good?</source>
        <translation>要永久删除全部历史记录吗？</translation>
    </message>
    <message>
        <source>What is remembered of the same files goes, too. This cannot be undone. The videos themselves stay.</source>
        <translation>所记住的这些文件的结果也会一并删除。此操作无法撤销。视频本身会保留。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>HistoryMenu</name>
    <message>
        <source>&amp;History…</source>
        <translation>历史记录(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Private session</source>
        <translation>私密会话(&amp;P)</translation>
    </message>
    <message>
        <source>Keep nothing of the videos that are opened</source>
        <translation>不保留所打开视频的任何信息</translation>
    </message>
    <message>
        <source>Keep a &amp;history</source>
        <translation>保留历史记录(&amp;H)</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>Analysed</source>
        <translation>分析时间</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>概率</translation>
    </message>
</context>
<context>
    <name>HistoryTable</name>
    <message>
        <source>Earlier analyses, the newest first</source>
        <translation>以往的分析，最新的在前</translation>
    </message>
</context>
<context>
    <name>Inspecting</name>
    <message>
        <source>&amp;Why this moment?</source>
        <translation>为什么是这一刻(&amp;W)？</translation>
    </message>
    <message>
        <source>Stability chec&amp;k</source>
        <translation>稳定性检查(&amp;K)</translation>
    </message>
    <message>
        <source>The video of this result is not here, and this looks at its pictures.</source>
        <translation>此结果的视频不在这里，而此功能需要查看其画面。</translation>
    </message>
</context>
<context>
    <name>JobDialog</name>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>The window is in this language from the next start of the program.</source>
        <translation>下次启动程序时，窗口将使用此语言。</translation>
    </message>
</context>
<context>
    <name>List</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
</context>
<context>
    <name>LogViewer</name>
    <message>
        <source>Log and diagnostics</source>
        <translation>日志与诊断</translation>
    </message>
    <message>
        <source>This is what is copied: no names of files, people or computers. Nothing is sent anywhere. The log file on your disk, readable by you alone, does name the files that were opened.</source>
        <translation>这就是将被复制的内容：不含文件、人物或电脑的名称。不会发送到任何地方。您磁盘上的日志文件仅您可读，其中会写明打开过的文件。</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>诊断信息</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>复制诊断信息</translation>
    </message>
    <message>
        <source>Open the log&apos;s folder</source>
        <translation>打开日志所在文件夹</translation>
    </message>
    <message>
        <source>Copied. Paste it where you report what happened.</source>
        <translation>已复制。请粘贴到您报告问题的地方。</translation>
    </message>
    <message>
        <source>The folder could not be opened: {path}</source>
        <translation>无法打开文件夹：{path}</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Videos ({names});;All files (*)</source>
        <translation>视频 ({names});;所有文件 (*)</translation>
    </message>
    <message>
        <source>Open a video</source>
        <translation>打开视频</translation>
    </message>
    <message>
        <source>Only files on this computer can be opened. Save the video first, then drop the file.</source>
        <translation>只能打开这台电脑上的文件。请先保存视频，再拖放文件。</translation>
    </message>
    <message>
        <source>Results are remembered from now on.</source>
        <translation>从现在起会记住结果。</translation>
    </message>
    <message>
        <source>Results are no longer remembered. What is remembered already stays until you forget it.</source>
        <translation>不再记住结果。已记住的会保留，直到您将其清除。</translation>
    </message>
    <message>
        <source>{results} ({size})</source>
        <translation>{results}（{size}）</translation>
    </message>
    <message>
        <source>Forgot {amount}.</source>
        <translation>已清除 {amount}。</translation>
    </message>
    <message>
        <source>Some could not be removed. Delete this folder yourself: {folder}</source>
        <translation>有些未能清除。请自行删除此文件夹：{folder}</translation>
    </message>
    <message>
        <source>Save the result</source>
        <translation>保存结果</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>已保存为 {path}。</translation>
    </message>
    <message>
        <source>The result could not be saved: {error}. Choose another folder.</source>
        <translation>无法保存结果：{error}。请选择其他文件夹。</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Playback</source>
        <translation>播放(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Analysis</source>
        <translation>分析(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>查看(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>打开最近的文件(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save result as JSON…</source>
        <translation>将结果保存为 JSON(&amp;S)…</translation>
    </message>
    <message>
        <source>Save a&amp;nnotated video…</source>
        <translation>保存带标注的视频(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Play or pause</source>
        <translation>播放或暂停(&amp;P)</translation>
    </message>
    <message>
        <source>Save repor&amp;t…</source>
        <translation>保存报告(&amp;T)…</translation>
    </message>
    <message>
        <source>Five seconds ba&amp;ck</source>
        <translation>后退五秒(&amp;C)</translation>
    </message>
    <message>
        <source>Five seconds &amp;forward</source>
        <translation>前进五秒(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Mute</source>
        <translation>静音(&amp;M)</translation>
    </message>
    <message>
        <source>Analyse &amp;again</source>
        <translation>重新分析(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Cancel	Esc</source>
        <translation>取消(&amp;C)	Esc</translation>
    </message>
    <message>
        <source>&amp;Sampling</source>
        <translation>采样(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>模型(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Remember results</source>
        <translation>记住结果(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Forget remembered results</source>
        <translation>清除已记住的结果(&amp;F)</translation>
    </message>
    <message>
        <source>Quick ({rate} frames a second)</source>
        <translation>快速（每秒 {rate} 帧）</translation>
    </message>
    <message>
        <source>Standard ({rate} frames a second)</source>
        <translation>标准（每秒 {rate} 帧）</translation>
    </message>
    <message>
        <source>Thorough ({rate} frames a second)</source>
        <translation>细致（每秒 {rate} 帧）</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>Show face &amp;boxes</source>
        <translation>显示人脸框(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Score on face boxes</source>
        <translation>人脸框上的分数(&amp;S)</translation>
    </message>
    <message>
        <source>Score in words</source>
        <translation>以文字显示分数</translation>
    </message>
    <message>
        <source>Score as a number</source>
        <translation>以数字显示分数</translation>
    </message>
    <message>
        <source>No score</source>
        <translation>不显示分数</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>全屏(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;What does this mean?</source>
        <translation>这是什么意思(&amp;W)？</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>About this &amp;verdict</source>
        <translation>关于此判定(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;About Deepfake Desktop</source>
        <translation>关于 Deepfake Desktop(&amp;A)</translation>
    </message>
    <message>
        <source>Clear this list</source>
        <translation>清空此列表</translation>
    </message>
    <message>
        <source>No model is installed</source>
        <translation>未安装模型</translation>
    </message>
    <message>
        <source>Automatic, by the sampling ({bundle})</source>
        <translation>自动，取决于采样（{bundle}）</translation>
    </message>
    <message>
        <source>Undo clearing this list</source>
        <translation>撤销清空此列表</translation>
    </message>
</context>
<context>
    <name>Moments</name>
    <message>
        <source>below the limit</source>
        <translation>低于界限</translation>
    </message>
    <message>
        <source>They are listed when the analysis has ended.</source>
        <translation>分析结束后列出。</translation>
    </message>
    <message>
        <source>There is nothing to list: no face was scored.</source>
        <translation>没有可列出的内容：没有对任何人脸评分。</translation>
    </message>
    <message>
        <source>strong evidence</source>
        <translation>强烈迹象</translation>
    </message>
    <message>
        <source>moderate evidence</source>
        <translation>中等迹象</translation>
    </message>
    <message>
        <source>Where the evidence is strongest, the strongest first.</source>
        <translation>迹象最强之处，最强的在前。</translation>
    </message>
    <message>
        <source>No moment reaches the limit of moderate evidence. These come nearest.</source>
        <translation>没有片段达到中等迹象的界限。以下最为接近。</translation>
    </message>
    <message>
        <source>The highest scores, the highest first. They are not measured against a limit here.</source>
        <translation>最高的分数，最高的在前。此处未与界限比较。</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start} 至 {end}</translation>
    </message>
    <message>
        <source>Person {person}, {span}</source>
        <translation>人物 {person}，{span}</translation>
    </message>
    <message>
        <source>inconclusive, poor material: {flags}</source>
        <translation>无定论，素材质量差：{flags}</translation>
    </message>
    <message>
        <source>Only the first {count} are listed.</source>
        <translation>仅列出前 {count} 个。</translation>
    </message>
</context>
<context>
    <name>MomentsPanel</name>
    <message>
        <source>Moments</source>
        <translation>重点片段</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>为什么？</translation>
    </message>
    <message>
        <source>Which regions of the face the score of this moment depends on (W)</source>
        <translation>这一刻的分数取决于人脸的哪些区域 (W)</translation>
    </message>
    <message>
        <source>{moment}: {finding}. Enter or click goes there.</source>
        <translation>{moment}：{finding}。按回车键或点击即可前往。</translation>
    </message>
</context>
<context>
    <name>NewerVersion</name>
    <message>
        <source>Look for a newer version</source>
        <translation>查找新版本</translation>
    </message>
    <message>
        <source>Deepfake Desktop {version}</source>
        <translation>Deepfake Desktop {version}</translation>
    </message>
    <message>
        <source>It runs from its source, so there is no day of a build.</source>
        <translation>程序从源代码运行，因此没有构建日期。</translation>
    </message>
    <message>
        <source>Built on {date}.</source>
        <translation>构建于 {date}。</translation>
    </message>
    <message>
        <source>The program never connects to a network, so it does not look for newer versions and cannot tell you of one. Look at the page you got it from and compare the version there with the one above; what changed stands in the file CHANGELOG.md. From a checkout, git pull and make setup bring it up to date.</source>
        <translation>本程序从不连接网络，因此不会查找新版本，也无法通知您。请查看您获取它的网页，将那里的版本与上面的版本比较；改动内容见文件 CHANGELOG.md。若使用源代码检出，git pull 和 make setup 可将其更新。</translation>
    </message>
    <message>
        <source>Generators of fakes change quickly, so a newer version may find what this one has never seen.</source>
        <translation>伪造视频的生成工具变化很快，新版本也许能发现本版本从未见过的东西。</translation>
    </message>
</context>
<context>
    <name>NextStep</name>
    <message>
        <source>Open another video…</source>
        <translation>打开另一个视频…</translation>
    </message>
    <message>
        <source>Analyse again</source>
        <translation>重新分析</translation>
    </message>
    <message>
        <source>Look more thoroughly</source>
        <translation>更细致地分析</translation>
    </message>
    <message>
        <source>What does this mean?</source>
        <translation>这是什么意思？</translation>
    </message>
    <message>
        <source>Show the most suspicious moment</source>
        <translation>显示最可疑的片段</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <translation>yyyy年M月d日 HH:mm</translation>
    </message>
</context>
<context>
    <name>Player</name>
    <message>
        <source>This file cannot be played here. The analysis goes on.</source>
        <translation>此文件无法在此播放。分析仍在继续。</translation>
    </message>
</context>
<context>
    <name>PrivateBanner</name>
    <message>
        <source>Private session</source>
        <translation>私密会话</translation>
    </message>
    <message>
        <source>Private session: nothing of the videos you open is kept, neither results nor names.</source>
        <translation>私密会话：不保留所打开视频的任何信息，包括结果和名称。</translation>
    </message>
    <message>
        <source>End private session</source>
        <translation>结束私密会话</translation>
    </message>
</context>
<context>
    <name>ProvenanceCard</name>
    <message>
        <source>What the file says of itself</source>
        <translation>文件的自述信息</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}：{value}</translation>
    </message>
    <message>
        <source>Trusted: {trust_list}. Read by {library}.</source>
        <translation>信任来源：{trust_list}。读取工具：{library}。</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>容器</translation>
    </message>
</context>
<context>
    <name>Queue</name>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>概率</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Hidden: your eyes first</source>
        <translation>已隐藏：先亲自判断</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>analysing</source>
        <translation>分析中</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>{state}, {percent} %</source>
        <translation>{state}，{percent}%</translation>
    </message>
    <message>
        <source>Analysing file {number} of {total}, {percent} %</source>
        <translation>正在分析第 {number} 个文件，共 {total} 个，{percent}%</translation>
    </message>
    <message>
        <source>{files} done</source>
        <translation>{files}已完成</translation>
    </message>
    <message>
        <source>{count} failed</source>
        <translation>失败 {count} 个</translation>
    </message>
    <message>
        <source>{count} cancelled</source>
        <translation>取消 {count} 个</translation>
    </message>
</context>
<context>
    <name>QueueBar</name>
    <message>
        <source>State of the queue</source>
        <translation>队列状态</translation>
    </message>
    <message>
        <source>Show the queue</source>
        <translation>显示队列</translation>
    </message>
</context>
<context>
    <name>QueueControl</name>
    <message>
        <source>The queue of last time could not be read. It is kept as {path}; a new queue begins.</source>
        <translation>无法读取上次的队列。它已保留为 {path}；现开始新的队列。</translation>
    </message>
    <message>
        <source>Videos ({names});;All files (*)</source>
        <translation>视频 ({names});;所有文件 (*)</translation>
    </message>
    <message>
        <source>Add videos to the queue</source>
        <translation>将视频加入队列</translation>
    </message>
    <message>
        <source>Add the videos of a folder to the queue</source>
        <translation>将文件夹中的视频加入队列</translation>
    </message>
    <message>
        <source>Looking for videos: {files} found so far…</source>
        <translation>正在查找视频：目前已找到 {files}…</translation>
    </message>
    <message>
        <source>No video was found in {folder}.</source>
        <translation>在 {folder} 中未找到视频。</translation>
    </message>
    <message>
        <source>Added {files}.</source>
        <translation>已加入 {files}。</translation>
    </message>
    <message>
        <source>{files} in the queue already.</source>
        <translation>{files}已在队列中。</translation>
    </message>
    <message>
        <source>{files} left out: a queue holds {most} at most.</source>
        <translation>{files}未加入：队列最多容纳 {most} 个。</translation>
    </message>
    <message>
        <source>The search was not brought to its end: there may be more.</source>
        <translation>查找未进行到底：可能还有更多。</translation>
    </message>
    <message>
        <source>Folders that could not be opened: {count}.</source>
        <translation>无法打开的文件夹：{count} 个。</translation>
    </message>
    <message>
        <source>No program could be started to show the folder {folder}.</source>
        <translation>无法启动程序来显示文件夹 {folder}。</translation>
    </message>
    <message>
        <source>Removed {files} from the queue; on the disk nothing changed.</source>
        <translation>已从队列移除 {files}；磁盘上没有任何改动。</translation>
    </message>
    <message>
        <source>Brought back {files}.</source>
        <translation>已恢复 {files}。</translation>
    </message>
    <message>
        <source>Queue: {state}</source>
        <translation>队列：{state}</translation>
    </message>
    <message>
        <source>The queue of this window is not kept when it is closed</source>
        <translation>关闭此窗口后，其队列不会保留</translation>
    </message>
    <message>
        <source>{files} waiting from last time</source>
        <translation>{files}自上次起一直在等待</translation>
    </message>
    <message>
        <source>Waits while the opened video is analysed</source>
        <translation>等待所打开视频的分析</translation>
    </message>
    <message>
        <source>{progress}; pauses after it</source>
        <translation>{progress}；之后暂停</translation>
    </message>
    <message>
        <source>Paused, {files} waiting</source>
        <translation>已暂停，{files}等待中</translation>
    </message>
    <message>
        <source>{files} waiting</source>
        <translation>{files}等待中</translation>
    </message>
</context>
<context>
    <name>QueueMenu</name>
    <message>
        <source>&amp;Queue</source>
        <translation>队列(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Show the queue</source>
        <translation>显示队列(&amp;S)</translation>
    </message>
    <message>
        <source>Add &amp;videos…</source>
        <translation>添加视频(&amp;V)…</translation>
    </message>
    <message>
        <source>Add a &amp;folder…</source>
        <translation>添加文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>Cancel the &amp;current file</source>
        <translation>取消当前文件(&amp;C)</translation>
    </message>
    <message>
        <source>Cancel &amp;all</source>
        <translation>全部取消(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>回车</translation>
    </message>
    <message>
        <source>Analyse a&amp;gain</source>
        <translation>重新分析(&amp;G)</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>取消(&amp;N)</translation>
    </message>
    <message>
        <source>Co&amp;mpare the two</source>
        <translation>比较这两个(&amp;M)</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>下移(&amp;D)</translation>
    </message>
    <message>
        <source>Show in its folde&amp;r</source>
        <translation>在文件夹中显示(&amp;R)</translation>
    </message>
    <message>
        <source>Remove from &amp;the queue</source>
        <translation>从队列移除(&amp;T)</translation>
    </message>
    <message>
        <source>C&amp;lear finished</source>
        <translation>移除已完成的(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Undo removing</source>
        <translation>撤销移除(&amp;E)</translation>
    </message>
    <message>
        <source>Go &amp;on</source>
        <translation>继续(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Pause after this file</source>
        <translation>此文件完成后暂停(&amp;P)</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>&amp;Back from the queue</source>
        <translation>离开队列(&amp;B)</translation>
    </message>
</context>
<context>
    <name>QueuePanel</name>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>State of the queue</source>
        <translation>队列状态</translation>
    </message>
    <message>
        <source>Progress of the queue</source>
        <translation>队列进度</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation>按文字筛选</translation>
    </message>
    <message>
        <source>Filter by words in the name, folder, state or verdict</source>
        <translation>按名称、文件夹、状态或判定中的文字筛选</translation>
    </message>
    <message>
        <source>Filter by state or verdict</source>
        <translation>按状态或判定筛选</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Stop looking</source>
        <translation>停止查找</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>No file of the queue matches the filter.</source>
        <translation>队列中没有符合筛选条件的文件。</translation>
    </message>
    <message>
        <source>The queue is empty. Drop several videos or a folder on the window.</source>
        <translation>队列为空。请将多个视频或一个文件夹拖放到窗口上。</translation>
    </message>
</context>
<context>
    <name>QueueTable</name>
    <message>
        <source>Queue of videos</source>
        <translation>视频队列</translation>
    </message>
</context>
<context>
    <name>RegionPicture</name>
    <message>
        <source>The face with its regions</source>
        <translation>人脸及其区域</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Save report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>The report is drawn from the result alone: the finding with its reason and error rates, the people, the moments, quality, model and settings with their hashes, limits, and how to check it.</source>
        <translation>报告仅根据结果生成：判定及其原因和错误率、人物、重点片段、质量、模型与设置及其哈希值、局限，以及如何核验。</translation>
    </message>
    <message>
        <source>It is written in English.</source>
        <translation>报告为英文。</translation>
    </message>
    <message>
        <source>nobody is named</source>
        <translation>不署名</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>制作者</translation>
    </message>
    <message>
        <source>&amp;Made by (optional)</source>
        <translation>制作者（可选）(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Pictures of frames and faces</source>
        <translation>帧和人脸的图片(&amp;P)</translation>
    </message>
    <message>
        <source>Untick it where faces must not be handed on; the report says so.</source>
        <translation>若人脸不得外传，请取消勾选；报告会注明。</translation>
    </message>
    <message>
        <source>&amp;Date and time</source>
        <translation>日期和时间(&amp;D)</translation>
    </message>
    <message>
        <source>Without it, two reports of the same result are the same to the last letter.</source>
        <translation>不含日期和时间时，同一结果的两份报告完全相同，一字不差。</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>另存为(&amp;S)…</translation>
    </message>
    <message>
        <source>Web page, needs nothing else (*.html)</source>
        <translation>网页，无需其他文件 (*.html)</translation>
    </message>
    <message>
        <source>PDF to print (*.pdf)</source>
        <translation>用于打印的 PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Timeline for a spreadsheet (*.csv)</source>
        <translation>用于电子表格的时间轴 (*.csv)</translation>
    </message>
</context>
<context>
    <name>ReportExport</name>
    <message>
        <source>A report is being saved already.</source>
        <translation>已有一份报告正在保存。</translation>
    </message>
    <message>
        <source>Saving the report…</source>
        <translation>正在保存报告…</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>已保存为 {path}。</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>The report could not be saved.</source>
        <translation>无法保存报告。</translation>
    </message>
    <message>
        <source>A fault in the program stopped it ({kind}). Please report it.</source>
        <translation>程序故障导致其中断（{kind}）。请报告此问题。</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Reset {setting} to its default</source>
        <translation>将“{setting}”恢复为默认值</translation>
    </message>
    <message>
        <source>Back to the default: {value}</source>
        <translation>恢复默认值：{value}</translation>
    </message>
    <message>
        <source>on</source>
        <translation>开</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
</context>
<context>
    <name>SettingsCatalogue</name>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Light or dark colours, or whatever your desktop is set to, also when that changes.</source>
        <translation>浅色或深色，或跟随桌面设置（桌面更改时也随之变化）。</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Makes all text of the program larger, beyond the size that your desktop asks for.</source>
        <translation>将程序的所有文字放大，超出桌面要求的大小。</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}%</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>采样</translation>
    </message>
    <message>
        <source>How many pictures of each second are looked at. More find what lasts only a moment and take longer. An open video is analysed again.</source>
        <translation>每秒查看多少幅画面。越多越能发现只持续片刻的内容，但耗时更长。已打开的视频会重新分析。</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Which of the installed models judges. An open video is analysed again.</source>
        <translation>由哪个已安装的模型判断。已打开的视频会重新分析。</translation>
    </message>
    <message>
        <source>Decoding</source>
        <translation>解码</translation>
    </message>
    <message>
        <source>Who unpacks the pictures of a video. A graphics device is used only where it shows what the processor shows. It holds from the next analysis on.</source>
        <translation>由什么解码视频画面。只有在图形处理器与处理器的结果一致时才使用它。从下一次分析起生效。</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>处理器</translation>
    </message>
    <message>
        <source>Graphics device, where there is one</source>
        <translation>图形处理器（如有）</translation>
    </message>
    <message>
        <source>Your eyes first</source>
        <translation>先亲自判断</translation>
    </message>
    <message>
        <source>Asks what you think of a video before it shows what the program found.</source>
        <translation>先询问您对视频的看法，再显示程序的发现。</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>分析</translation>
    </message>
    <message>
        <source>Boxes around faces</source>
        <translation>人脸框</translation>
    </message>
    <message>
        <source>Draws a box around each face that was found, in the colour of the person.</source>
        <translation>在找到的每张人脸周围画框，颜色对应人物。</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>As a number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>不显示</translation>
    </message>
    <message>
        <source>Score on the boxes</source>
        <translation>人脸框上的分数</translation>
    </message>
    <message>
        <source>How the score of the moment stands on a face&apos;s box. It is a raw score and no probability.</source>
        <translation>当前时刻的分数如何显示在人脸框上。这是原始分数，不是概率。</translation>
    </message>
    <message>
        <source>Magnified face</source>
        <translation>放大的人脸</translation>
    </message>
    <message>
        <source>Shows the chosen person&apos;s face large beside the picture, in step with it.</source>
        <translation>在画面旁放大显示所选人物的脸，并与画面同步。</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>画面</translation>
    </message>
    <message>
        <source>Private session</source>
        <translation>私密会话</translation>
    </message>
    <message>
        <source>Keeps nothing of the videos that you open: no result, no name. It ends with the program.</source>
        <translation>不保留您打开的视频的任何信息，包括结果和名称。程序关闭时结束。</translation>
    </message>
    <message>
        <source>Keep a history</source>
        <translation>保留历史记录</translation>
    </message>
    <message>
        <source>Adds every analysis to the history on this computer. What is in it stays when you switch it off.</source>
        <translation>将每次分析加入这台电脑上的历史记录。关闭后已有内容仍会保留。</translation>
    </message>
    <message>
        <source>Earlier analyses</source>
        <translation>以往的分析</translation>
    </message>
    <message>
        <source>Shows the history, where you can open and delete what is in it.</source>
        <translation>显示历史记录，您可以打开和删除其中的内容。</translation>
    </message>
    <message>
        <source>Show the history</source>
        <translation>显示历史记录</translation>
    </message>
    <message>
        <source>Remember results</source>
        <translation>记住结果</translation>
    </message>
    <message>
        <source>Shows at once what was found in a file that was analysed before with the same settings.</source>
        <translation>对以前用相同设置分析过的文件，立即显示其结果。</translation>
    </message>
    <message>
        <source>Remembered results</source>
        <translation>已记住的结果</translation>
    </message>
    <message>
        <source>They are a cache that never grows beyond 100 MB; what is forgotten is analysed anew.</source>
        <translation>这是缓存，绝不超过 100 MB；清除的内容会重新分析。</translation>
    </message>
    <message>
        <source>Forget them</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>最近的文件</translation>
    </message>
    <message>
        <source>The names in the menu under Open recent.</source>
        <translation>“打开最近的文件”菜单中的名称。</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>清空列表</translation>
    </message>
    <message>
        <source>The list is empty.</source>
        <translation>列表为空。</translation>
    </message>
    <message>
        <source>The list of recent files is empty.</source>
        <translation>最近文件列表为空。</translation>
    </message>
    <message>
        <source>Erase everything</source>
        <translation>全部清除</translation>
    </message>
    <message>
        <source>Removes all that the program keeps on this computer, these settings too, and closes it. It asks first.</source>
        <translation>移除程序在这台电脑上保留的所有内容，包括这些设置，并关闭程序。会先询问。</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>清除…</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>隐私</translation>
    </message>
    <message>
        <source>Go on with the queue at the start</source>
        <translation>启动时继续处理队列</translation>
    </message>
    <message>
        <source>What was waiting when the program was closed goes on by itself; otherwise it waits for a word.</source>
        <translation>程序关闭时等待中的内容会自动继续；否则等待您的指示。</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>Automatic, by the sampling ({bundle})</source>
        <translation>自动，取决于采样（{bundle}）</translation>
    </message>
    <message>
        <source>{name} (not installed)</source>
        <translation>{name}（未安装）</translation>
    </message>
    <message>
        <source>There are none now.</source>
        <translation>目前没有。</translation>
    </message>
    <message>
        <source>Now: {results} ({size}).</source>
        <translation>目前：{results}（{size}）。</translation>
    </message>
</context>
<context>
    <name>SettingsControl</name>
    <message>
        <source>Settin&amp;gs…</source>
        <translation>设置(&amp;G)…</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>搜索设置</translation>
    </message>
    <message>
        <source>Search the settings by words</source>
        <translation>按文字搜索设置</translation>
    </message>
    <message>
        <source>Result of the search</source>
        <translation>搜索结果</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>全部重置</translation>
    </message>
    <message>
        <source>Set every choice of this window to its default</source>
        <translation>将此窗口的所有选项恢复为默认值</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>No setting has these words: {words}</source>
        <translation>没有设置包含这些文字：{words}</translation>
    </message>
    <message>
        <source>Every setting is at its default.</source>
        <translation>所有设置均为默认值。</translation>
    </message>
    <message>
        <source>It is as it was before.</source>
        <translation>已恢复原样。</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>On the timeline</source>
        <translation>在时间轴上</translation>
    </message>
    <message>
        <source>Go to a moment</source>
        <translation>前往某一刻</translation>
    </message>
    <message>
        <source>Click, or drag</source>
        <translation>点击或拖动</translation>
    </message>
    <message>
        <source>Look closer or less closely</source>
        <translation>放大或缩小</translation>
    </message>
    <message>
        <source>Ctrl + wheel</source>
        <translation>Ctrl + 滚轮</translation>
    </message>
    <message>
        <source>Move along</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>Drag with the middle button, or Shift + wheel</source>
        <translation>用中键拖动，或 Shift + 滚轮</translation>
    </message>
    <message>
        <source>One second back or on</source>
        <translation>后退或前进一秒</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>左、右方向键</translation>
    </message>
    <message>
        <source>A tenth of the video on or back</source>
        <translation>前进或后退视频的十分之一</translation>
    </message>
    <message>
        <source>Page up, Page down</source>
        <translation>Page Up、Page Down</translation>
    </message>
    <message>
        <source>To the start or the end</source>
        <translation>到开头或结尾</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Home、End</translation>
    </message>
    <message>
        <source>In the list of moments</source>
        <translation>在重点片段列表中</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>上、下方向键</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>前往</translation>
    </message>
    <message>
        <source>Enter, or click</source>
        <translation>回车键或点击</translation>
    </message>
    <message>
        <source>In a comparison</source>
        <translation>在比较中</translation>
    </message>
    <message>
        <source>Play or pause both</source>
        <translation>同时播放或暂停</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格键</translation>
    </message>
    <message>
        <source>Previous or next frame</source>
        <translation>上一帧或下一帧</translation>
    </message>
    <message>
        <source>Comma, Period</source>
        <translation>逗号、句号</translation>
    </message>
    <message>
        <source>Slower or faster</source>
        <translation>减慢或加快</translation>
    </message>
    <message>
        <source>Five seconds back or on</source>
        <translation>后退或前进五秒</translation>
    </message>
    <message>
        <source>Link or unlink the two</source>
        <translation>联动或取消联动</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>On the picture</source>
        <translation>在画面上</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>双击</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>任何位置</translation>
    </message>
    <message>
        <source>Leave the full screen, or stop the analysis</source>
        <translation>退出全屏或停止分析</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source> or </source>
        <translation> 或 </translation>
    </message>
</context>
<context>
    <name>SideJob</name>
    <message>
        <source>Something unexpected happened inside the program: {error}</source>
        <translation>程序内部发生了意外情况：{error}</translation>
    </message>
</context>
<context>
    <name>Stability</name>
    <message>
        <source>compressed as messengers do (H.264, CRF 28)</source>
        <translation>按即时通讯软件的方式压缩（H.264，CRF 28）</translation>
    </message>
    <message>
        <source>compressed strongly (H.264, CRF 35)</source>
        <translation>严重压缩（H.264，CRF 35）</translation>
    </message>
    <message>
        <source>half as wide and high</source>
        <translation>宽高减半</translation>
    </message>
    <message>
        <source>half as wide and high, compressed strongly</source>
        <translation>宽高减半并严重压缩</translation>
    </message>
    <message>
        <source>10 frames a second</source>
        <translation>每秒 10 帧</translation>
    </message>
    <message>
        <source>the stretch as it is</source>
        <translation>该时段原样</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>原样</translation>
    </message>
    <message>
        <source>The check was cancelled before any change was tried.</source>
        <translation>检查在尝试任何改动之前已取消。</translation>
    </message>
    <message>
        <source>The verdict survived {changes}.</source>
        <translation>判定经受住了{changes}。</translation>
    </message>
    <message>
        <source>The verdict survived none of {changes}.</source>
        <translation>在{changes}中，判定一项也未经受住。</translation>
    </message>
    <message>
        <source>The verdict survived {survived} of {changes}.</source>
        <translation>在{changes}中，判定经受住了 {survived} 项。</translation>
    </message>
    <message>
        <source>The check was cancelled before it was done.</source>
        <translation>检查在完成之前已取消。</translation>
    </message>
    <message>
        <source>The video is long or large, so {start} to {end}, around its most suspicious moment, was checked, and compared with the verdict of that stretch by itself.</source>
        <translation>视频较长或较大，因此只检查了最可疑片段前后的 {start} 至 {end}，并与该时段单独的判定比较。</translation>
    </message>
    <message>
        <source>A verdict that survives is not thereby right, and one that changes is not thereby wrong: it rests on traces that such changes blur. Where it changes, look for the earliest copy of the video. Where the probability hardly moves with it, the verdict lies near the limit between two bands.</source>
        <translation>经受住改动的判定并不因此正确，发生变化的判定也不因此错误：它依据的痕迹会被此类改动模糊。若判定变化，请寻找该视频最早的副本。若概率几乎不变而判定改变，则判定处于两个等级的界限附近。</translation>
    </message>
</context>
<context>
    <name>StabilityDialog</name>
    <message>
        <source>Stability check</source>
        <translation>稳定性检查</translation>
    </message>
    <message>
        <source>Does the verdict survive what messengers and networks do to a video?</source>
        <translation>即时通讯软件和社交网络对视频的处理之后，判定还成立吗？</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>所做改动</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>概率</translation>
    </message>
    <message>
        <source>Changed?</source>
        <translation>是否变化</translation>
    </message>
    <message>
        <source>Verdicts after each change</source>
        <translation>每次改动后的判定</translation>
    </message>
    <message>
        <source>working…</source>
        <translation>进行中…</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>未尝试</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
</context>
<context>
    <name>StripLegend</name>
    <message>
        <source>Legend: bars rise and turn from blue to orange with the evidence in each face by itself; hatched means not scored, dotted means no face, striped means poor material, a line under a lane marks a moment; outlined bars are of the first look; dashed lines across the lanes are cuts to another picture</source>
        <translation>图例：条形随每张人脸自身的迹象升高，并由蓝变橙；斜线表示未评分，点状表示无人脸，条纹表示素材质量差，轨道下方的线标记重点片段；空心条来自初步查看；横贯轨道的虚线表示镜头切换到另一画面</translation>
    </message>
    <message>
        <source>Each face by itself, measured as the verdict is. The verdict follows all of a person&apos;s faces.</source>
        <translation>每张人脸单独衡量，方法与判定相同。判定依据一个人物的全部人脸。</translation>
    </message>
    <message>
        <source>Low score</source>
        <translation>低分</translation>
    </message>
    <message>
        <source>high score</source>
        <translation>高分</translation>
    </message>
    <message>
        <source>No evidence</source>
        <translation>无迹象</translation>
    </message>
    <message>
        <source>strong evidence</source>
        <translation>强烈迹象</translation>
    </message>
    <message>
        <source>not scored</source>
        <translation>未评分</translation>
    </message>
    <message>
        <source>no face</source>
        <translation>无人脸</translation>
    </message>
    <message>
        <source>poor material</source>
        <translation>素材质量差</translation>
    </message>
    <message>
        <source>moment</source>
        <translation>重点片段</translation>
    </message>
    <message>
        <source>first look</source>
        <translation>初步查看</translation>
    </message>
    <message>
        <source>cut</source>
        <translation>镜头切换</translation>
    </message>
</context>
<context>
    <name>Switch</name>
    <message>
        <source>Off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>On</source>
        <translation>开</translation>
    </message>
</context>
<context>
    <name>TimeLeft</name>
    <message>
        <source>Starting…</source>
        <translation>正在开始…</translation>
    </message>
    <message>
        <source>Looking at the first frames…</source>
        <translation>正在查看最初几帧…</translation>
    </message>
</context>
<context>
    <name>TroubleDialog</name>
    <message>
        <source>Copy diagnostics</source>
        <translation>复制诊断信息</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>The program ended unexpectedly the last time.</source>
        <translation>程序上次意外结束。</translation>
    </message>
    <message>
        <source>Your videos are unchanged. The history, remembered results, the queue and your settings are kept. What was being analysed just then is not: open that file again. If it happens again with the same file, copy the diagnostics, which name no file, and report it.</source>
        <translation>您的视频没有改动。历史记录、记住的结果、队列和您的设置均已保留。当时正在分析的内容没有保留：请重新打开该文件。如果同一文件再次出现此情况，请复制不含文件名的诊断信息并报告。</translation>
    </message>
</context>
<context>
    <name>VerdictPanel</name>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Progress of the analysis</source>
        <translation>分析进度</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Stop this analysis (Esc)</source>
        <translation>停止此分析 (Esc)</translation>
    </message>
    <message>
        <source>Analyse this video anew and remember the new result ({key})</source>
        <translation>重新分析此视频并记住新结果 ({key})</translation>
    </message>
    <message>
        <source>What does this mean?</source>
        <translation>这是什么意思？</translation>
    </message>
    <message>
        <source>Stability check</source>
        <translation>稳定性检查</translation>
    </message>
    <message>
        <source>Does the verdict survive what messengers do to a video? (Shift+S)</source>
        <translation>即时通讯软件对视频的处理之后，判定还成立吗？(Shift+S)</translation>
    </message>
    <message>
        <source>About this verdict</source>
        <translation>关于此判定</translation>
    </message>
    <message>
        <source>The model that judged, with all that was measured of it</source>
        <translation>作出判定的模型及其全部测量结果</translation>
    </message>
    <message>
        <source>Analysing…</source>
        <translation>正在分析…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>Model: {name}, version {version}</source>
        <translation>模型：{name}，版本 {version}</translation>
    </message>
    <message>
        <source>Something unexpected happened inside the program: {error}</source>
        <translation>程序内部发生了意外情况：{error}</translation>
    </message>
    <message>
        <source>Your video is unchanged.</source>
        <translation>您的视频没有改动。</translation>
    </message>
    <message>
        <source>The analysis could not be done</source>
        <translation>无法完成分析</translation>
    </message>
</context>
<context>
    <name>VideoSurface</name>
    <message>
        <source>Video picture</source>
        <translation>视频画面</translation>
    </message>
    <message>
        <source>no face marked</source>
        <translation>未标记人脸</translation>
    </message>
</context>
<context>
    <name>WatchMenu</name>
    <message>
        <source>Lo&amp;uder</source>
        <translation>增大音量(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Quieter</source>
        <translation>减小音量(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Next suspicious moment</source>
        <translation>下一个可疑片段(&amp;N)</translation>
    </message>
    <message>
        <source>P&amp;revious suspicious moment</source>
        <translation>上一个可疑片段(&amp;R)</translation>
    </message>
    <message>
        <source>N&amp;ext frame</source>
        <translation>下一帧(&amp;E)</translation>
    </message>
    <message>
        <source>Pre&amp;vious frame</source>
        <translation>上一帧(&amp;V)</translation>
    </message>
    <message>
        <source>Play back&amp;wards, again for faster</source>
        <translation>倒放，再按加速(&amp;W)</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>P&amp;lay, again for faster</source>
        <translation>播放，再按加速(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Speed</source>
        <translation>速度(&amp;S)</translation>
    </message>
    <message>
        <source>Mark where the loop &amp;begins</source>
        <translation>标记循环起点(&amp;B)</translation>
    </message>
    <message>
        <source>Mark where the loop en&amp;ds</source>
        <translation>标记循环终点(&amp;D)</translation>
    </message>
    <message>
        <source>L&amp;oop</source>
        <translation>循环(&amp;O)</translation>
    </message>
    <message>
        <source>Remove the loop&apos;s mar&amp;ks</source>
        <translation>清除循环标记(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Slower</source>
        <translation>减慢(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Faster</source>
        <translation>加快(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Zoom to the face</source>
        <translation>放大人脸(&amp;Z)</translation>
    </message>
    <message>
        <source>Look &amp;closer at the timeline</source>
        <translation>放大时间轴(&amp;C)</translation>
    </message>
    <message>
        <source>Look &amp;less closely at the timeline</source>
        <translation>缩小时间轴(&amp;L)</translation>
    </message>
    <message>
        <source>Show the &amp;whole timeline</source>
        <translation>显示整个时间轴(&amp;W)</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Welco&amp;me…</source>
        <translation>欢迎(&amp;M)…</translation>
    </message>
    <message>
        <source>The sample is one photograph, twice: on the left as it was taken, on the right with an altered copy of the face put over it by a few lines of code. The strip below shows how both score over time.</source>
        <translation>示例是同一张照片的两份：左边是原样，右边用几行代码在脸上叠加了经过改动的副本。下方的热度条显示两者的分数随时间的变化。</translation>
    </message>
</context>
<context>
    <name>WelcomeDialog</name>
    <message>
        <source>Welcome</source>
        <translation>欢迎</translation>
    </message>
    <message>
        <source>Welcome to Deepfake Desktop</source>
        <translation>欢迎使用 Deepfake Desktop</translation>
    </message>
    <message>
        <source>Try it with the sample</source>
        <translation>用示例试试</translation>
    </message>
    <message>
        <source>Open a video…</source>
        <translation>打开视频…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>WelcomeText</name>
    <message>
        <source>It looks for swapped or re-rendered faces, and shows when, on whose face, and how sure it is.</source>
        <translation>它查找被替换或重新生成的人脸，并显示何时、在谁的脸上以及把握有多大。</translation>
    </message>
    <message>
        <source>It tells how often it is wrong, as measured on videos with a known answer.</source>
        <translation>它说明自己多久出错一次，这是在已知答案的视频上测得的。</translation>
    </message>
    <message>
        <source>It works on this computer alone. Nothing is uploaded.</source>
        <translation>它只在这台电脑上运行。不上传任何内容。</translation>
    </message>
    <message>
        <source>It does not judge sound, context, or scenes without faces.</source>
        <translation>它不判断声音、背景情境或没有人脸的场景。</translation>
    </message>
    <message>
        <source>No evidence found does not mean that nothing was edited.</source>
        <translation>未发现迹象并不意味着没有任何编辑。</translation>
    </message>
    <message>
        <source>A probability is no proof. Never decide about a person on it alone.</source>
        <translation>概率不是证明。切勿仅凭它对一个人下结论。</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>它做什么</translation>
    </message>
    <message>
        <source>What it does not</source>
        <translation>它不做什么</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>the eyes</source>
        <translation>眼睛</translation>
    </message>
    <message>
        <source>the brows</source>
        <translation>眉毛</translation>
    </message>
    <message>
        <source>the nose</source>
        <translation>鼻子</translation>
    </message>
    <message>
        <source>the mouth</source>
        <translation>嘴</translation>
    </message>
    <message>
        <source>the cheeks</source>
        <translation>脸颊</translation>
    </message>
    <message>
        <source>the jaw</source>
        <translation>下颌</translation>
    </message>
    <message>
        <source>the forehead</source>
        <translation>额头</translation>
    </message>
    <message>
        <source>the edge of the face</source>
        <translation>脸部边缘</translation>
    </message>
    <message>
        <source>The score of this picture is low by itself ({score}), so there is little to explain.</source>
        <translation>此画面本身的分数就低（{score}），因此没有多少可解释的。</translation>
    </message>
    <message>
        <source>No single region explains it: none lowers the score clearly more than covering as much of the picture anywhere does.</source>
        <translation>没有单个区域能解释它：遮盖任何区域使分数下降的幅度，都不明显大于在别处遮盖同样大小的画面。</translation>
    </message>
    <message>
        <source>Covering {region} lowers the score most: from {before} to {after}.</source>
        <translation>遮盖{region}使分数下降最多：从 {before} 降至 {after}。</translation>
    </message>
    <message>
        <source>Covering {region} lowers it to {after}.</source>
        <translation>遮盖{region}使其降至 {after}。</translation>
    </message>
    <message>
        <source>stays at {before}; as much covered elsewhere: {usual}</source>
        <translation>保持在 {before}；在别处遮盖同样大小：{usual}</translation>
    </message>
    <message>
        <source>lowers it from {before} to {after}; as much covered elsewhere: {usual}</source>
        <translation>使其从 {before} 降至 {after}；在别处遮盖同样大小：{usual}</translation>
    </message>
    <message>
        <source>raises it from {before} to {after}; as much covered elsewhere: {usual}</source>
        <translation>使其从 {before} 升至 {after}；在别处遮盖同样大小：{usual}</translation>
    </message>
    <message>
        <source>This shows what the network&apos;s score depends on in this one picture, not what is wrong with the face. A region that lowers the score need not be manipulated, and what covers it is an alteration of its own.</source>
        <translation>这显示的是网络的分数在这一幅画面中取决于什么，而不是人脸有什么问题。使分数下降的区域未必经过篡改，而遮盖物本身也是一种改动。</translation>
    </message>
    <message>
        <source>The face is turned far to the side, so the regions lie only roughly.</source>
        <translation>脸部侧转角度很大，因此区域只是大致位置。</translation>
    </message>
</context>
<context>
    <name>WhyDialog</name>
    <message>
        <source>Why this moment?</source>
        <translation>为什么是这一刻？</translation>
    </message>
    <message>
        <source>Covering one region of the face after the other…</source>
        <translation>正在逐一遮盖人脸的各个区域…</translation>
    </message>
    <message>
        <source>Person {person} at {time}</source>
        <translation>人物 {person}，{time}</translation>
    </message>
    <message>
        <source>Regions, the one that lowers the score most first</source>
        <translation>各区域，使分数下降最多的在前</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>, stands out</source>
        <translation>，突出</translation>
    </message>
    <message>
        <source>Hatched: stands out. Choose a region to see where it lies.</source>
        <translation>斜线：突出。选择一个区域以查看其位置。</translation>
    </message>
    <message>
        <source>Choose a region to see where it lies.</source>
        <translation>选择一个区域以查看其位置。</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>strong evidence</source>
        <translation>强烈迹象</translation>
    </message>
    <message>
        <source>moderate evidence</source>
        <translation>中等迹象</translation>
    </message>
    <message>
        <source>inconclusive</source>
        <translation>无定论</translation>
    </message>
    <message>
        <source>no evidence found</source>
        <translation>未发现迹象</translation>
    </message>
    <message>
        <source>not assessed</source>
        <translation>未评估</translation>
    </message>
    <message>
        <source>No face found</source>
        <translation>未找到人脸</translation>
    </message>
    <message>
        <source>Analysis cancelled</source>
        <translation>分析已取消</translation>
    </message>
    <message>
        <source>This file cannot be read</source>
        <translation>无法读取此文件</translation>
    </message>
    <message>
        <source>Nothing to analyse in this file</source>
        <translation>此文件中没有可分析的内容</translation>
    </message>
    <message>
        <source>The analysis could not be done</source>
        <translation>无法完成分析</translation>
    </message>
    <message>
        <source>The verdict sharpens as more of the video is seen.</source>
        <translation>随着查看更多视频内容，判定会更加明确。</translation>
    </message>
    <message>
        <source>Still reading the video: this may change.</source>
        <translation>仍在读取视频：结果可能改变。</translation>
    </message>
    <message>
        <source>
&lt;h3&gt;What the verdict says&lt;/h3&gt;
&lt;p&gt;The program follows each face through the video and measures traces that face swapping and face re-rendering
leave behind. What it finds is put into one of four bands:&lt;/p&gt;
&lt;ul&gt;
&lt;li&gt;&lt;b&gt;Strong evidence&lt;/b&gt;: the traces are rarely seen in untouched videos of the kind the model was tested on.&lt;/li&gt;
&lt;li&gt;&lt;b&gt;Moderate evidence&lt;/b&gt;: the traces are there, but untouched videos show them now and then, too.&lt;/li&gt;
&lt;li&gt;&lt;b&gt;Inconclusive&lt;/b&gt;: too few, too small or too poor faces (blurred, dark, strongly compressed, unlike what the
model learnt from), or signs that point both ways. The reason is given.&lt;/li&gt;
&lt;li&gt;&lt;b&gt;No evidence found&lt;/b&gt;: the measured traces are absent. This does &lt;i&gt;not&lt;/i&gt; certify the video.&lt;/li&gt;
&lt;/ul&gt;
&lt;h3&gt;Probability and score&lt;/h3&gt;
&lt;p&gt;The &lt;b&gt;probability&lt;/b&gt; is the model&apos;s estimate of manipulation, adjusted on videos with a known answer. It is a
likelihood, not the amount of manipulation. The numbers it lies between tell how far it could be elsewhere had other
moments of this video been looked at; how often the model is wrong is told by the test clips. The &lt;b&gt;strip&lt;/b&gt;, the
words on the face boxes and the large face tell the same of each face by itself: in which band it would fall, measured
with the same adjustment and limits as the verdict. The &lt;b&gt;score&lt;/b&gt; beside it is the network&apos;s raw output, not to be
read as a probability. The list of &lt;b&gt;moments&lt;/b&gt; names where scores reach the limit of moderate evidence or, if none
does, where they are highest. A single moment is no verdict: that follows all of a person&apos;s faces.&lt;/p&gt;
&lt;p&gt;Mind how rare manipulated videos are where yours comes from. If one clip in a hundred is manipulated, then even a
detector that catches 80 of 100 and wrongly marks 20 of 100 is right only about 4 times in 100 marks.&lt;/p&gt;
&lt;h3&gt;What it does not do&lt;/h3&gt;
&lt;p&gt;It does not judge sound, context, captions or scenes without faces. Strong compression, small faces and new ways of
making fakes can hide the traces; beauty filters and heavy editing can resemble them.&lt;/p&gt;
&lt;h3&gt;What to do next&lt;/h3&gt;
&lt;p&gt;Look at the marked moments yourself, find the earliest copy of the video, and ask where it comes from. Never decide
about a person on this verdict alone.&lt;/p&gt;
</source>
        <translation>
&lt;h3&gt;判定说明了什么&lt;/h3&gt;
&lt;p&gt;本程序在视频中跟踪每张人脸，测量换脸和人脸重新生成所留下的痕迹。结果归入四个等级之一：&lt;/p&gt;
&lt;ul&gt;
&lt;li&gt;&lt;b&gt;强烈迹象&lt;/b&gt;：在测试模型所用的同类未改动视频中，很少见到这样的痕迹。&lt;/li&gt;
&lt;li&gt;&lt;b&gt;中等迹象&lt;/b&gt;：有痕迹，但未改动的视频偶尔也会出现。&lt;/li&gt;
&lt;li&gt;&lt;b&gt;无定论&lt;/b&gt;：人脸太少、太小或质量太差（模糊、过暗、压缩严重、与模型学习的素材不同），或迹象互相矛盾。会给出原因。&lt;/li&gt;
&lt;li&gt;&lt;b&gt;未发现迹象&lt;/b&gt;：没有测到这些痕迹。这&lt;i&gt;并不&lt;/i&gt;证明视频可信。&lt;/li&gt;
&lt;/ul&gt;
&lt;h3&gt;概率与分数&lt;/h3&gt;
&lt;p&gt;&lt;b&gt;概率&lt;/b&gt;是模型对篡改的估计，用已知答案的视频校准过。它是可能性，而不是篡改的程度。概率所处的数值范围说明，如果查看的是此视频的其他时刻，它可能相差多少；模型多久出错一次，由测试视频说明。&lt;b&gt;热度条&lt;/b&gt;、人脸框上的文字和放大的人脸说明的是同一件事：每张人脸单独看会落入哪个等级，所用的校准和界限与判定相同。旁边的&lt;b&gt;分数&lt;/b&gt;是网络的原始输出，不应当作概率来读。&lt;b&gt;重点片段&lt;/b&gt;列表列出分数达到中等迹象界限之处；若没有达到的，则列出分数最高之处。单个时刻不是判定：判定依据一个人物的全部人脸。&lt;/p&gt;
&lt;p&gt;请考虑在您的视频所来自的环境中，篡改视频有多罕见。如果一百个视频中有一个经过篡改，那么即使一个检测器能发现 100 个中的 80 个、误标 100 个中的 20 个，它的 100 次标记中也只有约 4 次是对的。&lt;/p&gt;
&lt;h3&gt;它不做什么&lt;/h3&gt;
&lt;p&gt;它不判断声音、背景情境、配文或没有人脸的场景。强压缩、过小的人脸和新的伪造方法可能掩盖痕迹；美颜滤镜和大量编辑可能与痕迹相似。&lt;/p&gt;
&lt;h3&gt;接下来怎么做&lt;/h3&gt;
&lt;p&gt;请亲自查看标记的片段，寻找该视频最早的副本，并追问它的来源。切勿仅凭此判定对一个人下结论。&lt;/p&gt;
</translation>
    </message>
    <message>
        <source>low</source>
        <comment>score</comment>
        <translation>低</translation>
    </message>
    <message>
        <source>medium</source>
        <comment>score</comment>
        <translation>中</translation>
    </message>
    <message>
        <source>high</source>
        <comment>score</comment>
        <translation>高</translation>
    </message>
    <message>
        <source>low score</source>
        <translation>低分</translation>
    </message>
    <message>
        <source>medium score</source>
        <translation>中等分数</translation>
    </message>
    <message>
        <source>high score</source>
        <translation>高分</translation>
    </message>
    <message>
        <source>Person {number}</source>
        <translation>人物 {number}</translation>
    </message>
    <message>
        <source>under {number}</source>
        <translation>低于 {number}</translation>
    </message>
    <message>
        <source>over {number}</source>
        <translation>高于 {number}</translation>
    </message>
    <message>
        <source>about {number}</source>
        <translation>约 {number}</translation>
    </message>
    <message>
        <source>anything from 0 to 1</source>
        <translation>0 到 1 之间的任何值</translation>
    </message>
    <message>
        <source>up to {number}</source>
        <translation>最高 {number}</translation>
    </message>
    <message>
        <source>from {number}</source>
        <translation>{number} 以上</translation>
    </message>
    <message>
        <source>between {low} and {high}</source>
        <translation>{low} 到 {high} 之间</translation>
    </message>
    <message>
        <source>not reliable here ({number})</source>
        <translation>此处不可靠（{number}）</translation>
    </message>
    <message>
        <source>very low</source>
        <comment>probability</comment>
        <translation>很低</translation>
    </message>
    <message>
        <source>low</source>
        <comment>probability</comment>
        <translation>低</translation>
    </message>
    <message>
        <source>medium</source>
        <comment>probability</comment>
        <translation>中等</translation>
    </message>
    <message>
        <source>high</source>
        <comment>probability</comment>
        <translation>高</translation>
    </message>
    <message>
        <source>very high</source>
        <comment>probability</comment>
        <translation>很高</translation>
    </message>
    <message>
        <source>{word} ({number})</source>
        <translation>{word}（{number}）</translation>
    </message>
    <message>
        <source>{word} ({number}, {interval})</source>
        <translation>{word}（{number}，{interval}）</translation>
    </message>
    <message>
        <source>Probability of manipulation: {probability}</source>
        <translation>篡改概率：{probability}</translation>
    </message>
    <message>
        <source>How sure: {genuine} of {genuine_clips} genuine and {manipulated} of {manipulated_clips} manipulated test clips got this mark ({measured_on}; {date}).</source>
        <translation>把握程度：{genuine_clips} 个未经篡改的测试视频中有 {genuine} 个、{manipulated_clips} 个经过篡改的测试视频中有 {manipulated} 个得到此结果（{measured_on}；{date}）。</translation>
    </message>
    <message>
        <source>test clips</source>
        <translation>测试视频</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>无日期</translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <translation>还剩几秒</translation>
    </message>
    <message>
        <source>First look, at {moments}: no face yet.</source>
        <translation>初步查看 {moments}：尚无人脸。</translation>
    </message>
    <message>
        <source>First look, at {moments}: too few faces yet to tell anything.</source>
        <translation>初步查看 {moments}：人脸太少，尚无法判断。</translation>
    </message>
    <message>
        <source>First look, at {moments}: {finding}.</source>
        <translation>初步查看 {moments}：{finding}。</translation>
    </message>
    <message>
        <source>{finding}, probability {probability}</source>
        <translation>{finding}，概率：{probability}</translation>
    </message>
    <message>
        <source>one key frame every {seconds} s, since the video is long</source>
        <translation>因视频较长，每 {seconds} 秒取一个关键帧</translation>
    </message>
    <message>
        <source>one frame every {seconds} s, since the video is long</source>
        <translation>因视频较长，每 {seconds} 秒取一帧</translation>
    </message>
    <message>
        <source>{rate} samples a second</source>
        <translation>每秒采样 {rate} 次</translation>
    </message>
    <message>
        <source>{faces} in {sampled} of {frames} ({spacing})</source>
        <translation>{frames}中取 {sampled} 帧，内有 {faces}（{spacing}）</translation>
    </message>
    <message>
        <source>{faces} too small to score</source>
        <translation>{faces}过小，无法评分</translation>
    </message>
    <message>
        <source>{frames} could not be decoded</source>
        <translation>{frames}无法解码</translation>
    </message>
    <message>
        <source>Looked for faces: {facts}.</source>
        <translation>查找人脸：{facts}。</translation>
    </message>
    <message>
        <source>Based on {facts}.</source>
        <translation>依据：{facts}。</translation>
    </message>
    <message>
        <source>Recalled from {moment}</source>
        <translation>{moment} 时记住的结果</translation>
    </message>
    <message>
        <source>Quality of the material: {flags}</source>
        <translation>素材质量：{flags}</translation>
    </message>
    <message>
        <source>{start} to {end}, {faces} scored, about {width} pixels wide</source>
        <translation>{start} 至 {end}，已评分 {faces}，宽约 {width} 像素</translation>
    </message>
    <message>
        <source>{number} kB</source>
        <translation>{number} kB</translation>
    </message>
    <message>
        <source>{number} MB</source>
        <translation>{number} MB</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>There is no picture to show.</source>
        <translation>没有画面可显示。</translation>
    </message>
</context>
<context>
    <name>_Counts</name>
    <message numerus="yes">
        <source>%Ln face(s)</source>
        <translation>
            <numerusform>%Ln 张人脸</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln frame(s)</source>
        <translation>
            <numerusform>%Ln 帧</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln 个人物</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln moment(s)</source>
        <translation>
            <numerusform>%Ln 处</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln 个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln second(s) left</source>
        <translation>
            <numerusform>还剩约 %Ln 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation>
            <numerusform>还剩约 %Ln 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hour(s) left</source>
        <translation>
            <numerusform>还剩约 %Ln 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln analyses</source>
        <translation>
            <numerusform>%Ln 次分析</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln 条记录</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln remembered result(s)</source>
        <translation>
            <numerusform>%Ln 个已记住的结果</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln 项改动</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all %Ln change(s)</source>
        <translation>
            <numerusform>全部 %Ln 项改动</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln certificate(s)</source>
        <translation>
            <numerusform>%Ln 个证书</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other file(s)</source>
        <translation>
            <numerusform>另外 %Ln 个文件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_PersonCard</name>
    <message>
        <source>Person {number}, chosen</source>
        <translation>人物 {number}，已选</translation>
    </message>
    <message>
        <source>Person {number}</source>
        <translation>人物 {number}</translation>
    </message>
</context>
<context>
    <name>_Rows</name>
    <message>
        <source>Moments, the one with the most evidence first</source>
        <translation>重点片段，迹象最多的在前</translation>
    </message>
</context>
<context>
    <name>_Writer</name>
    <message>
        <source>The annotated video could not be written because of a fault in the program: {error}</source>
        <translation>因程序故障，无法写入带标注的视频：{error}</translation>
    </message>
</context>
</TS>
